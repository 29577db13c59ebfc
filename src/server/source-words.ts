import type { SourcePhase, SourceState } from '../storage/source-state.js';

/** How a node is with the shared record, as its clients are told; hosts and what they said stand in the log. */
export interface SourceTold {
  readonly state: SourcePhase;
  readonly since: string;
  readonly publication: number | undefined;
  readonly offered: number | undefined;
  readonly reason?: string;
}

const REASONS: Readonly<Partial<Record<SourcePhase, string>>> = {
  starting: 'the record was not asked yet; what is here from before is served',
  empty: 'the record holds nothing yet; what is here from before is served',
  fetching: 'a new version is coming in; the last one is served meanwhile',
  behind: 'the server of the record that answers knows less than is served here; it is waited for',
  failing: 'the new version could not be taken in; the last one is served, and it is tried again',
  lost: 'no server of the record can be reached; the last version is served, and it is tried again',
};

export function tellSource({ phase, since, publication, offered }: SourceState): SourceTold {
  const reason = REASONS[phase];
  const told = { state: phase, since: new Date(since).toISOString(), publication, offered };
  return reason === undefined ? told : { ...told, reason };
}
