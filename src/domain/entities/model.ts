import { defineEntity, optionalKey } from '../entity.js';
import { amount, date, doubtfulIdentity, text } from '../property.js';

export const model = defineEntity({
  plural: 'models',
  description: 'A trained model, or a class of models of one size',
  keys: { developer: optionalKey('company', 'models', 'Who trained it; absent for a class of models') },
  properties: {
    parameters: amount('parameter', 'Number of parameters'),
    activeParameters: amount('parameter', 'Parameters used per token; fewer than all in a mixture of experts'),
    released: date('When it was published'),
    architecture: text('Architecture in a few words'),
    maybeSameAs: doubtfulIdentity('model'),
  },
});
