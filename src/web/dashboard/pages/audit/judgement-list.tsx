import { ClaimLine } from '../../parts/claim-line.tsx';
import { counted } from '../../parts/counted.ts';
import { inWords } from '../../parts/in-words.ts';
import { ClaimLink, EntityLink } from '../../parts/links.tsx';
import type { Audited } from './audit.tsx';

type Judgement = Audited['audit']['judgements'][number];

/** Claims with what speaks for or against each. */
export function JudgementList({ judgements }: { readonly judgements: readonly Judgement[] }) {
  return (
    <ul class="lines judgements">
      {judgements.map(({ id, claim, reasons, evidence }) => (
        <li key={id}>
          <EntityLink node={claim.subject} />, {inWords(claim.property)}: <ClaimLink claim={claim} />{' '}
          <span class="faint">
            {[
              claim.period,
              claim.basis === 'unspecified' ? undefined : claim.basis,
              isPlain(claim) ? undefined : inWords(claim.nature),
              claim.locator,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <ul>
            {claim.note && <li>note: {claim.note}</li>}
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          {evidence.length > 0 && (
            <details>
              <summary>Evidence: {counted(evidence.length, 'claim')}</summary>
              <ul class="lines">
                {evidence.map((one) => (
                  <li key={one.id}>
                    <ClaimLine claim={one} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

/** That predictions are forecasts goes without saying. */
const isPlain = ({ nature, subject }: Judgement['claim']): boolean =>
  nature === 'ACTUAL' || subject.kind === 'PREDICTION';
