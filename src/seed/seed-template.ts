import { type EntityDefinition, hasPeriodKey, type Key } from '../domain/entity.js';
import type { Property } from '../domain/property.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { SOURCE_NEEDS } from './check-source.js';
import { CLAIM_WORD_MEANINGS } from './claim-word.js';
import { exampleAmount, exampleKey, exampleValue, placeFor } from './example-value.js';
import { describeKey, describeProperty, describeStated } from './field-words.js';
import { schemaLine } from './seed-schemas.js';

const HOW_TO = [
  'Fill in every <place in angle brackets>. Lines with ## explain; from a line with one # take "# " away where your',
  'source says so, and delete what you do not need. Then run: npx chipgraph check',
].map((line) => `## ${line}`);

const PERIODS: Readonly<Record<Property['time'], string>> = {
  fixed: '',
  flow: ', period: 2025',
  state: ', period: 2025-09-30',
};

/** A seed of a kind to be filled in: every key and property with its meaning and how it is written. */
export function seedTemplate(kind: string, vocabulary: Vocabulary): string {
  const definition = vocabulary.definition(kind);
  const claims = claimLines(kind, vocabulary);
  return `${[
    schemaLine(kind),
    `## ${definition.description}`,
    ...HOW_TO,
    `name: ${placeFor('name')}`,
    '# aliases: [another name, one more]',
    `description: ${placeFor('what it is, in one sentence')}`,
    ...Object.entries(definition.keys).flatMap(([name, key]) => keyLines(name, key, isNeeded(kind, name, key))),
    ...(claims.length > 0 ? claims : []),
    ...(kind === 'source' ? [] : ownSource(vocabulary.definition('source'))),
  ].join('\n')}\n`;
}

/** Whether a seed has to have the key; of what a source has one of, the first is asked for. */
function isNeeded(kind: string, name: string, { optional }: Key): boolean {
  return !optional || (kind === 'source' && SOURCE_NEEDS.some(([first]) => first === name));
}

function keyLines(name: string, key: Key, needed: boolean): readonly string[] {
  return [`## ${describeKey(key)}`, `${needed ? '' : '# '}${name}: ${exampleKey(key)}`];
}

function claimLines(kind: string, vocabulary: Vocabulary): readonly string[] {
  const fields = [...vocabulary.fields(kind)];
  const inPeriod = !hasPeriodKey(vocabulary.definition(kind));
  const properties = fields.flatMap(([name, field]) => {
    if (field.type !== 'property') return [];
    return [`## ${describeProperty(field.property)}`, `# ${name}: ${written(field.property, inPeriod)}`];
  });
  // Where nothing but figures can be claimed, they are offered; elsewhere they are rare.
  const stated = fields.flatMap(([name, field]) => {
    if (field.type !== 'metric' || properties.length > 0) return [];
    return [`## ${describeStated(field.metric)}`, `# ${name}: ${exampleAmount(field.metric.unit)}`];
  });
  const said = [...properties, ...stated];
  if (said.length === 0) return [];
  const { published, nature, grade, quote, note, period } = CLAIM_WORD_MEANINGS;
  const words = { published, ...(inPeriod && { period }), nature, grade, quote, note };
  return [
    'claims:',
    '  ## What one source says at one place. Take "# " away from at least one property.',
    `  - source: ${placeFor('id of a source')}`,
    `    at: ${placeFor('page, table, row')}`,
    ...Object.entries(words).flatMap(([word, { description, choices, example }]) => [
      `    ## ${description}${choices.length > 0 ? `: ${choices.join(', ')}` : ''}`,
      `    # ${word}: ${example}`,
    ]),
    ...said.map((line) => `    ${line}`),
  ];
}

/** A value as it is written, with its basis and period where it has a choice of them. */
function written(property: Property, inPeriod: boolean): string {
  const value = exampleValue(property);
  if (property.type === 'many') return `[${value}]`;
  const [basis] = property.bases;
  const words = `${property.bases.length > 1 ? `, basis: ${basis}` : ''}${inPeriod ? PERIODS[property.time] : ''}`;
  return words === '' ? value : `{ value: ${value}${words} }`;
}

/** A source that only this file cites: the same keys, one step in. */
function ownSource({ keys }: EntityDefinition): readonly string[] {
  const needed = Object.entries(keys).filter(([name, key]) => isNeeded('source', name, key));
  return [
    '## A source that only this file cites; one that several cite has its own file: npx chipgraph new source <id>',
    '# sources:',
    '#   example-datasheet:',
    `#     name: ${placeFor('name of the document')}`,
    ...needed.map(([name, key]) => `#     ${name}: ${exampleKey(key)}`),
  ];
}
