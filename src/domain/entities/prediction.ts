import { defineEntity } from '../entity.js';
import { OUTCOMES } from '../outcome.js';
import { date, many, text } from '../property.js';

export const prediction = defineEntity({
  plural: 'predictions',
  description: 'What a source says will happen, and by when',
  properties: {
    statement: text('What is predicted'),
    deadline: date('By when: the last day on which it can come true'),
    about: many('company', 'predictions', 'The companies it is about'),
    condition: text('What it is tested by, such as "cerebras.valuation[post-money] >= $30B"', {
      notation: 'condition',
    }),
    outcome: text('What a source says has become of it, where no number can tell', { choices: OUTCOMES }),
  },
});
