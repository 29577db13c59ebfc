import { defineEntity, key, periodKey } from '../entity.js';
import { amount, SHARE } from '../property.js';

export const marketShare = defineEntity({
  plural: 'marketShares',
  description: 'The share of one company in a market and period',
  keys: {
    company: key('company', 'marketShares', 'The seller'),
    market: key('market', 'shares', 'The market'),
    period: periodKey('The period; absent where the source does not say'),
  },
  collections: {
    segmentShares: {
      kind: 'market-share',
      where: [
        { theirs: 'company', ours: 'company' },
        { theirs: 'period', ours: 'period' },
        { theirs: 'market.partOf', ours: 'market' },
      ],
      description: 'The shares of the same company and period in the segments of the market',
    },
  },
  properties: {
    share: amount('%', 'Share of the market', { time: 'flow', bases: ['revenue', 'units'], range: SHARE }),
  },
});
