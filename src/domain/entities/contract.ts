import { defineEntity, key } from '../entity.js';
import { amount, date, doubtfulIdentity } from '../property.js';

export const contract = defineEntity({
  plural: 'contracts',
  description: 'An agreement to buy or finance compute; its legs say who pays whom for what',
  calendar: 'vendor',
  keys: {
    vendor: key('company', 'contractsAsVendor', 'Who delivers'),
    customer: key('company', 'contractsAsCustomer', 'Who buys'),
  },
  properties: {
    value: amount('USD', 'Value of the contract as a whole', { time: 'state' }),
    power: amount('MW', 'Electrical power of the compute that is contracted', { time: 'state' }),
    systemCount: amount('system', 'Number of systems contracted', { time: 'state' }),
    signed: date('When it was signed'),
    ends: date('When deliveries or payments end'),
    maybeSameAs: doubtfulIdentity('contract'),
  },
});
