import { defineEntity, optionalKey } from '../entity.js';
import { amount, date, many } from '../property.js';

export const event = defineEntity({
  plural: 'events',
  description: 'Something that happened on a day: an offering of shares, a launch, a filing, a financing',
  calendar: 'company',
  keys: { company: optionalKey('company', 'events', 'The company that it is about') },
  properties: {
    date: date('When it happened'),
    amountRaised: amount('USD', 'Money raised or provided', { time: 'state' }),
    oversubscription: amount('times', 'How many times the shares on offer were ordered', { time: 'state' }),
    sharePrice: amount('USD', 'Price of one share', {
      time: 'state',
      bases: ['offer', 'offered-range', 'first-close'],
    }),
    participants: many('company', 'participations', 'Other companies that took part'),
  },
});
