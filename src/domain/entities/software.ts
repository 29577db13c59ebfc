import { defineEntity, optionalKey } from '../entity.js';
import { amount, many, text } from '../property.js';

export const software = defineEntity({
  plural: 'softwareProducts',
  description: 'A framework, library or compiler that makes models run on chips',
  keys: { maintainer: optionalKey('company', 'software', 'Who maintains it') },
  properties: {
    runsOn: many('chip', 'software', 'Chips that it supports, or is being ported to'),
    modelFamilies: text('Families of models that it implements, such as "GPT, BERT"'),
    stars: amount('star', 'Stars on its public repository', { time: 'state' }),
  },
});
