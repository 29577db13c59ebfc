import { EntityLink } from './links.tsx';

/** A finding that one view has and another has not, or has otherwise. */
interface Changed {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly subject: { readonly id: string; readonly kind: string; readonly name: string };
}

const HEADINGS = {
  APPEARED: 'Findings that appear',
  VANISHED: 'Findings that vanish',
  ALTERED: 'Findings that change',
} as const;

/** Findings that appear, vanish or change, under a heading each. */
export function ChangedFindings({ findings }: { readonly findings: readonly Changed[] }) {
  return Object.entries(HEADINGS).map(([kind, heading]) => {
    const own = findings.filter((finding) => finding.kind === kind);
    if (own.length === 0) return null;
    return (
      <section key={kind}>
        <h2>{heading}</h2>
        <ul class="lines">
          {own.map(({ id, text, subject }) => (
            <li key={id}>
              <EntityLink node={subject} />: {text}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
