import { defineEntity } from '../entity.js';
import { text } from '../property.js';

export const benchmark = defineEntity({
  plural: 'benchmarks',
  description: 'A defined workload and way of measuring that results can be reported for',
  properties: { rules: text('What is measured, and under which conditions') },
});
