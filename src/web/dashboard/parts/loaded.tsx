import type { ComponentChildren } from 'preact';
import type { Asked } from '../api/use-query.ts';

/** What a query gave, once it is there; until then that it is awaited, or why there is nothing. */
export function Loaded<Data>({
  asked: { data, error, loading },
  children,
}: {
  readonly asked: Asked<Data>;
  readonly children: (data: Data) => ComponentChildren;
}) {
  if (error && !(error.mayRecover && data)) {
    return (
      <p class="state error" role="alert">
        {error.message}
        {error.mayRecover && ' — the page tries again when the server is back.'}
      </p>
    );
  }
  if (!data) return <p class="state loading">Loading…</p>;
  return (
    <div class="loaded" aria-busy={loading}>
      {children(data)}
    </div>
  );
}

/** Says that there is nothing to show, and why. */
export function Empty({ children }: { readonly children: ComponentChildren }) {
  return <p class="state empty">{children}</p>;
}
