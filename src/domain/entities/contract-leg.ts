import { choiceKey, defineEntity, key } from '../entity.js';
import { amount, text } from '../property.js';

export const contractLeg = defineEntity({
  plural: 'contractLegs',
  description: 'One flow of money or shares under a contract; no flow is part of another',
  calendar: 'payee',
  keys: {
    contract: key('contract', 'legs', 'The contract'),
    payer: key('company', 'legsPaid', 'Who pays or grants'),
    payee: key('company', 'legsReceived', 'Who receives'),
    leg: choiceKey(['purchase', 'option', 'loan', 'warrant', 'prepayment'], 'What kind of flow'),
  },
  properties: {
    amount: amount('USD', 'Amount of money', { time: 'state' }),
    shares: amount('count', 'Number of shares, of a warrant', { time: 'state' }),
    status: text('Whether it is firm, conditional or optional', { time: 'state' }),
  },
});
