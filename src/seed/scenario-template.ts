import { placeFor } from './example-value.js';
import { SCENARIOS } from './seed-files.js';
import { schemaLine } from './seed-schemas.js';

/** A scenario to be filled in. */
export function scenarioTemplate(): string {
  return `${[
    schemaLine(SCENARIOS),
    '## Fill in every <place in angle brackets>. Lines with ## explain. Then run: npx chipgraph check',
    `name: ${placeFor('name')}`,
    `rationale: ${placeFor('why it is asked, and what it leaves out')}`,
    'edits:',
    '  ## Puts a value, or "= " and a formula, in the place of what is claimed. Applied in their order.',
    `  - set: { about: ${placeFor('id of an entity')}, property: ${placeFor('property')}, value: ${placeFor('value')} }`,
    '  ## Multiplies every claim on the property; "all" is a kind, "about" one entity.',
    '  # - scale: { all: system, property: power, basis: server-nameplate, by: 80 % }',
    '  ## Takes claims away, as if nobody had made them.',
    `  # - withdraw: { about: ${placeFor('id of an entity')}, property: power, source: ${placeFor('id of a source')} }`,
  ].join('\n')}\n`;
}
