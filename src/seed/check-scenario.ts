import type { EditDraft, EditFault } from '../domain/edit.js';
import type { Entity } from '../domain/entity.js';
import { readEdit } from '../domain/read-edit.js';
import type { Scenario } from '../domain/scenario.js';
import { type Vocabulary, WHAT_IF } from '../domain/vocabulary.js';
import type { DraftEdit, DraftEntity, DraftScenario } from './draft.js';
import { describePlace, type Place, startOf } from './fault.js';
import type { FaultList } from './fault-list.js';
import { SLUG } from './slug.js';

/** Checks that the seeds hold the source of what is assumed: the figures of a what-if cite it. */
export function checkWhatIf(folder: string, drafts: readonly DraftEntity[], faults: FaultList): void {
  const { kind, id } = WHAT_IF;
  if (drafts.some((draft) => draft.id.value === id && draft.kind === kind)) return;
  faults.add(startOf(folder), `the seeds have no source "${id}"; expected ${kind}/${id}.yaml, which what-ifs cite`);
}

/** Turns drafts of scenarios into scenarios, sorted by id; one with a fault is left out. */
export function checkScenarios(
  drafts: readonly DraftScenario[],
  entities: ReadonlyMap<string, Entity>,
  vocabulary: Vocabulary,
  faults: FaultList,
): readonly Scenario[] {
  const places = new Map<string, Place>();
  const known = { kindOf: (id: string) => entities.get(id)?.kind, ids: () => entities.keys() };
  const scenarios = drafts.map((draft): Scenario => {
    const { id, name, rationale, edits } = draft;
    const other = places.get(id.value);
    if (other) faults.add(id.place, `the scenario "${id.value}" stands at ${describePlace(other)} already`);
    places.set(id.value, id.place);
    if (!SLUG.test(id.value)) {
      faults.add(id.place, `"${id.value}" is not an id; expected lower-case letters, digits and hyphens`);
    }
    if (!name) faults.add(id.place, `the scenario "${id.value}" has no name; expected "name:"`);
    if (!rationale) faults.add(id.place, `the scenario "${id.value}" gives no reason; expected "rationale:"`);
    for (const edit of edits) {
      const reading = readEdit(plain(edit), vocabulary, known);
      for (const fault of 'faults' in reading ? reading.faults : []) faults.add(placeOf(edit, fault), fault.message);
    }
    return {
      id: id.value,
      name: name?.value ?? id.value,
      rationale: rationale?.value ?? '',
      edits: edits.map(plain),
    };
  });
  return scenarios.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function plain({ act, words, where }: DraftEdit): EditDraft {
  return {
    act: act.value,
    words: Object.fromEntries([...words].map(([word, { value }]) => [word, value])),
    where: Object.fromEntries(where.map(({ name, value }) => [name.value, value.value])),
  };
}

function placeOf({ act, words, where }: DraftEdit, { word, condition, column }: EditFault): Place {
  if (word === 'where') {
    const found = where.find(({ name }) => name.value === condition?.name) ?? where[0];
    return found?.[condition?.part ?? 'name'].place ?? act.place;
  }
  const place = word === undefined ? undefined : words.get(word)?.place;
  return place ? { ...place, column: place.column + column - 1 } : act.place;
}
