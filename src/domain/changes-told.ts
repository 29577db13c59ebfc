import type { Changes } from './changes.js';
import type { ClaimChange } from './changes-of-claims.js';
import type { EntityChange } from './changes-of-entities.js';
import type { FigureChange } from './changes-of-figures.js';
import type { FindingChange } from './changes-of-findings.js';
import { type Claim, quantityOf } from './claim.js';
import { defaultFigures } from './default-figures.js';
import type { Figure } from './figure.js';
import { differenceOf } from './finding.js';
import { formatQuantity } from './format.js';
import { inWords } from './names.js';
import { tellClaim, writtenValue } from './tell-claim.js';
import type { Unit } from './unit.js';
import type { View } from './view.js';

const ARROW = ' → ';

/** A changed claim for reading: `CS-3, power: ~15 kW`, or with what it said before: `CS-3, power: ~15 kW → 23 kW`. */
export function tellClaimChange({ before, after }: Changes, change: ClaimChange): string {
  if (change.kind === 'appeared') return tellClaim(after, change.after, valueIn(after, change.after));
  const old = valueIn(before, change.before);
  const told = tellClaim(before, change.before, old);
  if (change.kind === 'vanished') return told;
  const now = valueIn(after, change.after);
  const words = wordsThatDiffer(change.before, change.after);
  return `${told}${old === now ? '' : `${ARROW}${now}`}${words.length > 0 ? ` (${words.join(', ')})` : ''}`;
}

/** What a claim says: in its own words, or with the unit that its column gives where they are a bare number. */
function valueIn(view: View, claim: Claim): string {
  const unit = unitOf(view, claim);
  const quantity = quantityOf(claim);
  return quantity && unit && !/[\p{L}%$]/u.test(claim.written)
    ? formatQuantity(quantity, unit)
    : writtenValue(view, claim);
}

function unitOf(view: View, { subject, property }: Claim): Unit | undefined {
  const kind = view.entity(subject)?.kind;
  return kind === undefined
    ? undefined
    : defaultFigures(kind, view.vocabulary).find(({ name }) => name === property)?.unit;
}

/** What of an altered claim differs beside its value, such as `grade: C → B`. */
function wordsThatDiffer(before: Claim, after: Claim): readonly string[] {
  const [old, now] = [before, after].map(wordsOf) as [Words, Words];
  return Object.keys(old).flatMap((word) => {
    const [was, is] = [old[word] ?? 'none', now[word] ?? 'none'];
    return was === is ? [] : [`${word}: ${was}${ARROW}${is}`];
  });
}

type Words = Readonly<Record<string, string | undefined>>;

const wordsOf = ({ period, basis, nature, published, locator, grade, rank, note }: Claim): Words => ({
  period: period?.label,
  basis,
  nature,
  published: published.label,
  at: locator,
  grade,
  rank,
  note,
});

/** A changed entity for reading: its name, and the one that it had before. */
export function tellEntityChange({ before, after }: EntityChange): string {
  const names = [...new Set([before, after].flatMap((entity) => entity?.name ?? []))];
  return names.join(ARROW);
}

/** A changed figure for reading: `Cerebras, revenue: $510M in 2025 → $193.8M in 2025 (grade: A → D)`. */
export function tellFigureChange({ before, after }: Changes, change: FigureChange): string {
  const { subject, property, differs } = change;
  const name = (after.entity(subject) ?? before.entity(subject))?.name ?? subject;
  const [old, now] = [tellFigure(change.before), tellFigure(change.after)];
  const others = differs.flatMap((aspect) => {
    if (aspect === 'claims') return differs.length === 1 ? ['on other claims'] : [];
    if (aspect === 'value' || aspect === 'period') return [];
    return [`${aspect}: ${change.before?.[aspect] ?? 'none'}${ARROW}${change.after?.[aspect] ?? 'none'}`];
  });
  const value = old === now ? old : `${old}${ARROW}${now}`;
  return `${name}, ${inWords(property)}: ${value}${others.length > 0 ? ` (${others.join('; ')})` : ''}`;
}

/** A figure for reading, with its period. */
export function tellFigure(figure: Figure | undefined): string {
  if (!figure?.quantity) return 'unknown';
  const { quantity, unit, period } = figure;
  return `${formatQuantity(quantity, unit)}${period ? ` in ${period.label}` : ''}`;
}

/** A changed finding for reading; an altered one with what it said before, or with what else of it differs. */
export function tellFindingChange({ kind, before, after }: FindingChange): string {
  if (kind === 'appeared') return differenceOf(after);
  if (kind === 'vanished') return differenceOf(before);
  const [old, now] = [before, after].map(differenceOf);
  const told = old === now ? `${now}` : `${old}${ARROW}${now}`;
  if (before.severity !== after.severity) return `${told} (${before.severity}${ARROW}${after.severity})`;
  return old === now ? `${told} (on other claims)` : told;
}
