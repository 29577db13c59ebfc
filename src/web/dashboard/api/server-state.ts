import { useSyncExternalStore } from 'preact/compat';

/** What is known of the server while a page is open. */
export interface ServerState {
  readonly reachable: boolean;
  /** The dataset that it serves; undefined until it has answered. */
  readonly dataset: string | undefined;
  /** How often the server has changed its dataset, or come back, since the page was opened. */
  readonly turn: number;
  /** Whether the last turn was a change of the dataset. */
  readonly changed: boolean;
}

const LOOK_MILLISECONDS = 10_000;
const RETRY_MILLISECONDS = 1500;

let state: ServerState = { reachable: true, dataset: undefined, turn: 0, changed: false };
const listeners = new Set<() => void>();

function become(next: ServerState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** The server answered from this dataset. */
export function heard(dataset: string): void {
  const isNew = state.dataset !== undefined && state.dataset !== dataset;
  if (state.reachable && state.dataset === dataset) return;
  const isTurn = isNew || !state.reachable;
  become({
    reachable: true,
    dataset,
    turn: state.turn + (isTurn ? 1 : 0),
    changed: isNew || (state.changed && !isTurn),
  });
}

/** The server did not answer. */
export function lost(): void {
  if (state.reachable) become({ ...state, reachable: false });
}

/** The reader has seen that the dataset changed. */
export function noted(): void {
  become({ ...state, changed: false });
}

/** Looks whether the server is there and what it serves: often while it is away, else now and then. */
async function look(): Promise<void> {
  try {
    const response = await fetch('/health');
    if (!response.ok) throw new Error(`status ${response.status}`);
    const { dataset } = (await response.json()) as { readonly dataset: string };
    heard(dataset);
  } catch {
    lost();
  }
}

/** Begins to watch the server. Called once for a page. */
export function watchServer(): void {
  const next = async (): Promise<void> => {
    if (document.visibilityState === 'visible') await look();
    setTimeout(next, state.reachable ? LOOK_MILLISECONDS : RETRY_MILLISECONDS);
  };
  setTimeout(next, LOOK_MILLISECONDS);
  addEventListener('offline', lost);
  addEventListener('online', () => void look());
}

/** What is known of the server; the part that uses it is drawn anew when that changes. */
export function useServerState(): ServerState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}
