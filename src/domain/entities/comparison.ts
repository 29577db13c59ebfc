import { defineEntity, key } from '../entity.js';

export const comparison = defineEntity({
  plural: 'comparisons',
  description:
    'Two benchmark results that a source sets against each other; what it states is kept beside what follows',
  keys: {
    result: key('benchmark-result', 'comparisons', 'The result that is praised'),
    baseline: key('benchmark-result', 'comparisonsAsBaseline', 'The result it is compared with'),
  },
});
