import type { FigurePartsFragment } from '../api/queries.ts';
import { CiteButton } from './cite-button.tsx';
import { ClaimLine } from './claim-line.tsx';
import { inWords } from './in-words.ts';

/** Where a figure comes from: its claim and rivals, or its formula and inputs; what it assumes, what it misses. */
export function FigurePanel({ figure, cite }: { readonly figure: FigurePartsFragment; readonly cite: string }) {
  const { property, text, basis, period, nature, formula, claim, rivals, inputs, assumptions, missing } = figure;
  const told = [basis, period, nature && nature !== 'ACTUAL' ? inWords(nature) : undefined].filter(Boolean);
  return (
    <>
      <strong>{inWords(property)}</strong>
      <span>{text}</span>
      {told.length > 0 && <span class="faint">{told.join(' · ')}</span>}
      {claim && <ClaimLine claim={claim} />}
      {formula && <code>{formula}</code>}
      {inputs.map(({ path, figure: input }) => (
        <span key={path} class="input">
          <code>{path}</code> = {input.text}
          {input.claim && <ClaimLine claim={input.claim} />}
        </span>
      ))}
      {assumptions.map((assumption) => (
        <span key={assumption} class="faint">
          assumes {assumption}
        </span>
      ))}
      {rivals.length > 0 && <span class="heading">Others say</span>}
      {rivals.map((rival) => (
        <ClaimLine key={rival.claim.id} claim={rival.claim} lead={rival.agrees ? 'agrees:' : 'contradicts:'} />
      ))}
      {missing.length > 0 && <span class="heading">Missing</span>}
      {missing.map(({ text: what }) => (
        <code key={what}>{what}</code>
      ))}
      <CiteButton what={cite} figure={figure} />
    </>
  );
}
