import { defineEntity, key, optionalKey, periodKey } from '../entity.js';
import { amount, SHARE } from '../property.js';

export const customerShare = defineEntity({
  plural: 'customerShares',
  description: 'The part of a vendor’s revenue in a period that one customer brings',
  calendar: 'vendor',
  keys: {
    vendor: key('company', 'customerShares', 'The seller'),
    customer: optionalKey('company', 'purchaseShares', 'The buyer; absent where the vendor discloses no name'),
    period: periodKey('The period; absent where the source does not say'),
  },
  properties: {
    share: amount('%', 'Share of the vendor’s revenue', { time: 'flow', bases: ['direct', 'indirect'], range: SHARE }),
  },
});
