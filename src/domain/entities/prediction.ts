import { defineEntity } from '../entity.js';
import { date, many, text } from '../property.js';

export const prediction = defineEntity({
  plural: 'predictions',
  description: 'What a source says will happen, and by when',
  properties: {
    statement: text('What is predicted'),
    deadline: date('By when'),
    about: many('company', 'predictions', 'The companies it is about'),
  },
});
