import { choiceKey, dateKey, defineEntity, optionalKey, textKey } from '../entity.js';

/** What a source is. Its kind is a hint for its grade; the grade itself is a judgement and stands in the seed. */
export const SOURCE_KINDS = [
  'filing',
  'paper',
  'standard',
  'vendor',
  'dataset',
  'press',
  'analyst',
  'aggregator',
  'forum',
  'article',
  'convention',
];

export const source = defineEntity({
  plural: 'sources',
  description: 'A document, data set or page that claims are taken from',
  keys: {
    url: textKey('Address of the exact page'),
    identifier: textKey('Accession number, arXiv id or title where there is no address'),
    publisher: textKey('Who published it'),
    published: dateKey('When it was published; may be partial'),
    retrieved: dateKey('When it was read'),
    category: choiceKey(SOURCE_KINDS, 'What kind of document it is'),
    grade: choiceKey(['A', 'B', 'C', 'D'], 'Strength of its evidence unless a claim says otherwise'),
    cites: optionalKey('source', 'citedBy', 'The original that it repeats; the two count as one voice'),
    license: textKey('Licence of the document or data'),
    archived: textKey('Address of an archived copy'),
  },
});
