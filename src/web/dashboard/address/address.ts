import { useLocation } from 'preact-iso';

/** The names in an address that choose a view; they go along with every link. */
export const VIEW_NAMES = ['asOf', 'only', 'without', 'scenario', 'assume', 'dataset'] as const;

/** New values by name; undefined takes a name out of the address. */
export type Changes = Readonly<Record<string, string | undefined>>;

/** The state of a page, which lives in its address, so that a link restores it. */
export interface Address {
  readonly path: string;
  get(name: string): string | undefined;
  /** Changes the state. `replace` leaves no step in the browser's history: for what moves, such as a slider. */
  set(changes: Changes, history?: 'push' | 'replace'): void;
  /** A link to a page of ours that keeps the view. */
  to(path: string, changes?: Changes): string;
}

export function useAddress(): Address {
  const { path, url, route } = useLocation();
  const search = new URLSearchParams(url.split('?')[1] ?? '');
  return {
    path,
    get: (name) => search.get(name) ?? undefined,
    set(changes, history = 'push') {
      route(path + queryOf(changed(search, changes)), history === 'replace');
    },
    to(target, changes = {}) {
      const kept = new URLSearchParams();
      for (const name of VIEW_NAMES) {
        const value = search.get(name);
        if (value !== null) kept.set(name, value);
      }
      return target + queryOf(changed(kept, changes));
    },
  };
}

function changed(search: URLSearchParams, changes: Changes): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}

const queryOf = (search: URLSearchParams): string => (search.size > 0 ? `?${search}` : '');
