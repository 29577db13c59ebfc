import { defineEntity, key } from '../entity.js';
import { amount, doubtfulIdentity, one, text } from '../property.js';

export const offering = defineEntity({
  plural: 'offerings',
  description: 'Something that can be rented or called: a cloud instance, or an API that serves a model',
  calendar: 'provider',
  keys: { provider: key('company', 'offerings', 'Who sells it') },
  properties: {
    system: one('system', 'offerings', 'The system behind it'),
    model: one('model', 'offerings', 'The model that is served'),
    region: text('Where it is offered, as the provider names it'),
    acceleratorHourPrice: amount('USD/h', 'Price of one accelerator hour', {
      time: 'state',
      bases: ['on-demand', 'capacity-block', 'reserved-1-year', 'reserved-3-year', 'spot'],
    }),
    inputTokenPrice: amount('USD/Mtoken', 'Price of a million input tokens', { time: 'state' }),
    outputTokenPrice: amount('USD/Mtoken', 'Price of a million output tokens', { time: 'state' }),
    maybeSameAs: doubtfulIdentity('offering'),
  },
});
