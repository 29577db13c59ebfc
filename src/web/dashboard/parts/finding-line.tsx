import { EntityLink } from './links.tsx';

/** What a line on a finding needs. */
interface Told {
  readonly severity: string;
  readonly text: string;
  readonly subject: { readonly id: string; readonly kind: string; readonly name: string };
}

/** One finding in a line: how grave, about what, and what it says. */
export function FindingLine({ finding: { severity, text, subject } }: { readonly finding: Told }) {
  return (
    <>
      <span class={`severity severity-${severity.toLowerCase()}`}>{severity.toLowerCase()}</span>{' '}
      <EntityLink node={subject} />: {text}
    </>
  );
}
