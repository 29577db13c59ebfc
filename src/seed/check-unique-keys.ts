import { type Entity, type EntityDefinition, hasPeriodKey } from '../domain/entity.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import type { DraftEntity } from './draft.js';
import { describePlace } from './fault.js';
import type { FaultList } from './fault-list.js';

/**
 * Checks that what is stated for a period is one entity: the share of one customer in a year, however the year is
 * written. Rival statements are claims of that entity; two entities would be summed. An absent customer is somebody
 * else each time, and groups are told apart by their members, so neither has to be unique.
 */
export function checkUniqueKeys(
  entities: readonly Entity[],
  drafts: ReadonlyMap<string, DraftEntity>,
  vocabulary: Vocabulary,
  faults: FaultList,
): void {
  const seen = new Map<string, DraftEntity>();
  for (const entity of entities) {
    const draft = drafts.get(entity.id);
    const keys = draft && identity(entity, vocabulary.definition(entity.kind));
    if (!draft || keys === undefined) continue;
    const other = seen.get(keys);
    if (!other) seen.set(keys, draft);
    else {
      const problem = `has the keys and the period of "${other.id.value}" at ${describePlace(other.id.place)}`;
      const place = (draft.keys.get('period') ?? draft.id).place;
      faults.add(place, `the ${entity.kind} "${entity.id}" ${problem}; expected one entity with the claims of both`);
    }
  }
}

/** What tells an entity from all others of its kind; undefined where its keys cannot. */
function identity({ kind, keys, period }: Entity, definition: EntityDefinition): string | undefined {
  const grouped = Object.values(definition.properties).some(({ type }) => type === 'many');
  const unread = keys.period !== undefined && period === undefined;
  if (!hasPeriodKey(definition) || grouped || unread) return undefined;
  const targets = Object.entries(definition.keys)
    .filter(([, { type }]) => type === 'entity')
    .map(([name]) => keys[name]);
  return targets.includes(undefined) ? undefined : JSON.stringify([kind, targets, period?.start, period?.end]);
}
