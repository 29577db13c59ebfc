import type { Published } from '../record/publish-dataset.js';
import { nameOf } from '../record/version-name.js';
import type { Current, Publication, Version } from '../record/versions.js';
import { softwareDigest } from '../storage/software-digest.js';

/** What a command on the record came to, for a program and for a reader. */
export interface Outcome {
  readonly json: unknown;
  readonly lines: readonly string[];
}

export function publishedOutcome({ version, number, unchanged, staleViews }: Published): Outcome {
  const { dataset, software, entities, claims, sources } = version;
  const held = `${entities} entities, ${claims} claims from ${sources} sources`;
  const isOurs = software === softwareDigest();
  const remark = 'its figures were worked out by other software than this; "chipgraph build" works them out anew';
  const what = unchanged ? `was current already, as publication ${number}` : `is current, as publication ${number}`;
  return {
    json: { dataset, software, number, unchanged, entities, claims, sources, staleViews },
    lines: [`dataset ${nameOf(version)} ${what}: ${held}`, ...(isOurs ? [] : [remark]), ...staleViews],
  };
}

export function restoredOutcome({ number, dataset, software }: Current): Outcome {
  const said = `the record was restored: dataset ${nameOf({ dataset, software })} is current, as publication ${number}`;
  return {
    json: { dataset, software, number },
    lines: [`${said}, later than all that was published before`],
  };
}

export function historyOutcome(history: readonly Publication[]): Outcome {
  const lines = history.map((publication) => {
    const { number, at, publisher, restored, pruned } = publication;
    const rows = pruned ? `; its rows were pruned on ${pruned.toISOString()}` : '';
    return `${number}  ${nameOf(publication)}  ${at.toISOString()} by ${publisher}${restored ? ', after a restore' : ''}${rows}`;
  });
  return { json: history, lines: lines.length > 0 ? lines : ['nothing was published yet'] };
}

export function pruneOutcome(gone: readonly Pick<Version, 'dataset' | 'software'>[]): Outcome {
  const lines = gone.map((version) => `pruned ${nameOf(version)}`);
  const pruned = gone.map(({ dataset }) => dataset);
  return {
    json: { pruned, versions: gone.map(nameOf) },
    lines: lines.length > 0 ? lines : ['no version is to be pruned'],
  };
}
