import { defineEntity, optionalKey } from '../entity.js';
import { amount, doubtfulIdentity, text } from '../property.js';

export const site = defineEntity({
  plural: 'sites',
  description: 'A data centre or campus',
  keys: { operator: optionalKey('company', 'sites', 'Who operates it') },
  properties: {
    power: amount('MW', 'Electrical power', { time: 'state', bases: ['it-load', 'facility'] }),
    location: text('Town, state or province, country'),
    maybeSameAs: doubtfulIdentity('site'),
  },
});
