import { defineEntity } from '../entity.js';
import { amount, SHARE } from '../property.js';

export const assumption = defineEntity({
  plural: 'assumptions',
  description:
    'What metrics take where nothing is claimed; seen in every view and named by every figure that rests on it',
  properties: {
    bitsPerWeight: amount('bit/parameter', 'Precision of the weights'),
    acceptedTokensPerStep: amount('token', 'Tokens accepted per decoding step'),
    electricityPrice: amount('USD/kWh', 'Price of electricity'),
    amortisationPeriod: amount('year', 'Time over which the price of a system is written off'),
    utilisation: amount('%', 'Part of the time in which a system is busy', { range: SHARE }),
  },
});
