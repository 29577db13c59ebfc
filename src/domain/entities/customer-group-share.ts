import { defineEntity, key, periodKey } from '../entity.js';
import { amount, many, SHARE } from '../property.js';

export const customerGroupShare = defineEntity({
  plural: 'customerGroupShares',
  description: 'The part of a vendor’s revenue that several customers bring together; never summed with its members',
  calendar: 'vendor',
  keys: {
    vendor: key('company', 'customerGroupShares', 'The seller'),
    period: periodKey('The period; absent where the source does not say'),
  },
  properties: {
    share: amount('%', 'Share of the vendor’s revenue', { time: 'flow', bases: ['direct', 'indirect'], range: SHARE }),
    memberCount: amount('customer', 'Number of customers in the group'),
    members: many('company', 'purchaseGroups', 'The customers that are named'),
  },
});
