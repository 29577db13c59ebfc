import { defineEntity, optionalChoiceKey, optionalKey } from '../entity.js';
import { amount } from '../property.js';

export const market = defineEntity({
  plural: 'markets',
  description: 'A market, or a segment of one',
  keys: {
    partOf: optionalKey('market', 'parts', 'The market that this one is a segment of'),
    workload: optionalChoiceKey(['training', 'inference'], 'What the segment is bought for; absent for a whole market'),
  },
  properties: { size: amount('USD', 'Revenue of all sellers in a period', { time: 'flow' }) },
});
