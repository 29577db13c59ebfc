import { Arg, Field, ID } from 'type-graphql';
import { through, unedited } from '../domain/assume.js';
import { changesBetween } from '../domain/changes.js';
import { Watch } from '../domain/changes-watch.js';
import { didYouMean } from '../domain/did-you-mean.js';
import type { View } from '../domain/view.js';
import { ChangesObject } from './changes-object.js';
import { type DatasetFacts, DatasetObject } from './dataset-object.js';
import { DateScalar } from './date-scalar.js';
import { GraphObject, type Root } from './graph-object.js';
import { InputError, readInput } from './input-error.js';
import { method } from './method.js';

interface Given {
  readonly since?: string | null;
  readonly sinceDataset?: string | null;
  readonly about?: readonly string[] | null;
}

interface Seen {
  readonly view: View;
  readonly facts: DatasetFacts;
}

const ABOUT = Arg('about', () => [ID], {
  nullable: true,
  description: 'Only what touches these: entities, what has them as a key, and what sources among them say',
});

/** Adds what differs between two views to the root: since a day or a dataset, and by the edits of a what-if. */
export function addChanges(): void {
  method(
    GraphObject,
    'datasets',
    Field(() => [DatasetObject], {
      description: 'All datasets that are kept, the latest built first, for `changes(sinceDataset:)`',
    }),
    [],
    function (this: GraphObject) {
      return this.root.archive.list().map((facts) => new DatasetObject(facts));
    },
  );
  method(
    GraphObject,
    'changes',
    Field(() => ChangesObject, {
      description: 'What differs between this view and the same as of an earlier day, or of an older dataset',
    }),
    [
      Arg('since', () => DateScalar, { nullable: true, description: 'What is new since the end of this day' }),
      Arg('sinceDataset', () => ID, {
        nullable: true,
        description: 'What is new since this dataset: its id, or the beginning of it; see `datasets`',
      }),
      ABOUT,
    ],
    function (this: GraphObject, given: Given) {
      return changesFrom(earlierOf(this.root, given), this.root, given.about ?? undefined);
    },
  );
  method(
    GraphObject,
    'effects',
    Field(() => ChangesObject, {
      description:
        'What the edits of this view change: against the same view without them. Nothing where there are none',
    }),
    [ABOUT],
    function (this: GraphObject, given: Given) {
      const { view, facts } = this.root;
      return changesFrom({ view: unedited(view), facts }, this.root, given.about ?? undefined);
    },
  );
}

function changesFrom(before: Seen, root: Root, about: readonly string[] | undefined): ChangesObject {
  for (const id of about ?? []) requireKnown(id, [root.view, before.view]);
  const watch = about && new Watch(new Set(about));
  const facts = { before: before.facts, after: root.facts };
  return new ChangesObject(changesBetween(before.view, root.view), watch, facts, root.types);
}

/** @throws InputError for an id that neither view's dataset has */
function requireKnown(id: string, views: readonly View[]): void {
  if (views.some((view) => view.entity(id))) return;
  const ids = views.flatMap((view) => [...view.vocabulary.entities.keys()].flatMap((kind) => view.ids(kind)));
  throw new InputError(`about: "${id}" does not exist${didYouMean(id, ids)}`);
}

/** The view that is compared with. @throws InputError unless one of the two is named, and can be had */
function earlierOf(root: Root, { since, sinceDataset }: Given): Seen {
  const hasDay = typeof since === 'string';
  const hasDataset = typeof sinceDataset === 'string';
  if (hasDay === hasDataset) {
    const found = hasDay ? 'both' : 'neither';
    throw new InputError(`changes: found ${found} of since and sinceDataset, expected exactly one of them`);
  }
  const { view, facts } = root;
  if (hasDay) {
    const { lens } = view.narrow(since, undefined);
    return { facts, view: readInput('since', () => through(view, lens)) };
  }
  const older = datasetCalled(root, sinceDataset as string);
  return { facts: older.facts, view: readInput('sinceDataset', () => through(older.view, view.lens)) };
}

function datasetCalled({ archive }: Root, written: string): Seen {
  const listed = archive.list();
  const found = listed.filter(({ dataset }) => written !== '' && dataset.startsWith(written));
  const [facts, ...more] = found;
  if (!facts || more.length > 0) {
    const known = (facts ? found : listed).map(({ dataset }) => dataset.slice(0, SHOWN_DIGITS));
    const problem = facts ? `several datasets begin with "${written}"` : `there is no dataset "${written}"`;
    throw new InputError(`sinceDataset: ${problem}; expected one of ${known.join(', ')}`);
  }
  const kept = archive.open(facts.dataset);
  if ('fault' in kept) throw new InputError(`sinceDataset: ${kept.fault}`);
  return { facts, view: kept.view };
}

/** As many digits of a dataset's id as the program prints. */
const SHOWN_DIGITS = 16;
