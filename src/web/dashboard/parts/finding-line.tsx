import { EntityLink } from './links.tsx';

/** What a line on a finding needs. */
interface Told {
  readonly severity: string;
  /** What the finding says, the subject left out. */
  readonly difference: string;
  readonly subject: { readonly id: string; readonly kind: string; readonly name: string };
}

/** One finding in a line: how grave, about what, and what it says. */
export function FindingLine({ finding: { severity, difference, subject } }: { readonly finding: Told }) {
  return (
    <>
      <span class={`severity severity-${severity.toLowerCase()}`}>{severity.toLowerCase()}</span>{' '}
      <EntityLink node={subject} />: {difference}
    </>
  );
}
