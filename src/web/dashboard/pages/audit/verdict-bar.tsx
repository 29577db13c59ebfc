import { useAddress } from '../../address/address.ts';
import { asTitle, inWords } from '../../parts/in-words.ts';
import type { Audited } from './audit.tsx';

/** How many claims fare how, as a bar and as buttons that show one verdict alone. */
export function VerdictBar({ counts }: { readonly counts: Audited['audit']['counts'] }) {
  const { get, set } = useAddress();
  const chosen = get('verdict');
  const found = counts.filter(({ claims }) => claims > 0);
  const said = found.map(({ verdict, claims }) => `${claims} ${inWords(verdict)}`).join(', ');
  return (
    <>
      <div class="verdict-bar" role="img" aria-label={said}>
        {found.map(({ verdict, claims }) => (
          <span key={verdict} class={`bar-${verdict.toLowerCase()}`} style={{ flexGrow: claims }} />
        ))}
      </div>
      <fieldset class="controls">
        <legend class="hidden">Verdicts that are shown</legend>
        <button type="button" aria-pressed={!chosen} onClick={() => set({ verdict: undefined })}>
          All
        </button>
        {found.map(({ verdict, claims }) => (
          <button
            key={verdict}
            type="button"
            aria-pressed={chosen === verdict}
            onClick={() => set({ verdict: chosen === verdict ? undefined : verdict })}
          >
            <i class={`swatch bar-${verdict.toLowerCase()}`} /> {asTitle(verdict)} {claims}
          </button>
        ))}
      </fieldset>
    </>
  );
}
