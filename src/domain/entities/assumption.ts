import { defineEntity } from '../entity.js';
import { amount, SHARE } from '../property.js';

export const assumption = defineEntity({
  plural: 'assumptions',
  description:
    'What metrics take where nothing is claimed; seen in every view and named by every figure that rests on it',
  properties: {
    bitsPerWeight: amount(
      'bit/parameter',
      'Precision of the weights: the bits in which each parameter of a model is stored',
    ),
    acceptedTokensPerStep: amount(
      'token',
      'Tokens that one pass through the model gives: 1 in plain decoding, more with speculative decoding, which drafts several and keeps those that the model accepts',
    ),
    electricityPrice: amount('USD/kWh', 'Price of electricity'),
    amortisationPeriod: amount('year', 'Time over which the price of a system is written off'),
    utilisation: amount('%', 'Part of the time in which a system is busy', { range: SHARE }),
  },
});
