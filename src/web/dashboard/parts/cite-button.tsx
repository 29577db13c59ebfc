import { useState } from 'preact/hooks';
import type { FigurePartsFragment } from '../api/queries.ts';
import { useServerState } from '../api/server-state.ts';
import { inWords } from './in-words.ts';

/** Copies a figure as a sentence that can be cited: what, how much, on whose word, of which dataset, where. */
export function CiteButton({ what, figure }: { readonly what: string; readonly figure: FigurePartsFragment }) {
  const { dataset } = useServerState();
  const [told, tell] = useState('');
  const copy = async () => tell(await copied(citation(what, figure, dataset)));
  return (
    <span class="cite">
      <button type="button" onClick={() => void copy()}>
        Cite this figure
      </button>
      <span role="status">{told}</span>
    </span>
  );
}

/** The sentence, with an address that is held on the dataset. */
export function citation(what: string, figure: FigurePartsFragment, dataset: string | undefined): string {
  const { property, text, basis, period, claim, formula } = figure;
  const kept = new URLSearchParams(location.search);
  if (dataset && !kept.has('dataset')) kept.set('dataset', dataset);
  const how = claim ? `${claim.source.name}, ${claim.locator}, ${daysOf(claim)}` : `computed as ${formula}`;
  const of = [period, basis].filter(Boolean).join(', ');
  const held = kept.get('dataset') ?? 'unknown';
  return `${what}, ${inWords(property)}${of ? ` (${of})` : ''}: ${text}; ${how}. chipgraph, dataset ${held}, ${location.origin}${location.pathname}?${kept}`;
}

const daysOf = ({ undated, published }: { readonly undated: boolean; readonly published: string }) =>
  undated ? `undated, read ${published}` : published;

/** Browsers give the clipboard to pages of this computer and of https only. */
async function copied(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied';
  } catch {
    return text;
  }
}
