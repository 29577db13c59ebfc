import { add } from './arithmetic.js';
import { type Claim, happened, NATURES, type Nature, sameNature } from './claim.js';
import type { Entity } from './entity.js';
import { type Figure, figureOf, type Missing } from './figure.js';
import { inWords } from './names.js';
import { lengthInDays, type Period, parsePeriod, samePeriod } from './period.js';
import { pickOfSlot } from './picking.js';
import type { Amount } from './property.js';
import { type Quantity, quantity } from './quantity.js';
import { type Candidate, type Tile, tile, uncovered } from './tiling.js';
import type { View } from './view.js';

/** A flow that was pieced together: the figures of its pieces, or what is missing. */
export interface Pieced {
  readonly quantity: Quantity | undefined;
  /** The pieces as they are claimed, uncut, in the order of their days. */
  readonly inputs: readonly Figure[];
  readonly missing: readonly Missing[];
}

/** A claim with a period, which the view picks for its slot. */
interface Piece extends Candidate {
  readonly claim: Claim;
}

/**
 * A flow over a period, from claims on other periods that lie side by side over it, all of one basis and nature. A piece
 * that reaches beyond the period is cut. Its estimate counts by days, as if the flow fell evenly over them, and says so;
 * its bounds assume nothing: of a flow that cannot be negative any part of the whole may fall on the days that count.
 * What is claimed of the very period is no piece: the property itself answers with it.
 * @param basis the only one to look at; if undefined, the first in the property's order that can be pieced together
 */
export function proRated(view: View, entity: Entity, name: string, period: Period, basis: string | undefined): Pieced {
  const declared = amountOf(view, entity, name);
  for (const nature of NATURES) {
    if (nature === 'estimate') continue; // taken together with what is actual
    for (const candidate of basis === undefined ? declared.bases : [basis]) {
      const tiles = tile(period, pieces(view, entity, name, candidate, nature));
      if (tiles) return joined(name, declared, tiles);
    }
  }
  return { quantity: undefined, inputs: [], missing: [lacking(view, entity, name, period, basis)] };
}

/**
 * The latest calendar year that has ended and can be pieced together from what happened; if there is none, the latest
 * that has ended.
 */
export function latestPiecedYear(view: View, entity: Entity, name: string, basis: string | undefined): Period {
  const claims = view.claimsOn(entity.id, name).filter(({ nature }) => happened(nature));
  const first = Math.min(...claims.flatMap(({ period }) => (period ? Number(period.start.slice(0, 4)) : [])));
  const last = Number(view.today.slice(0, 4)) - (view.today.endsWith('-12-31') ? 0 : 1);
  const { bases } = amountOf(view, entity, name);
  for (let year = last; year >= first; year -= 1) {
    const period = parsePeriod(String(year));
    const found = (basis === undefined ? bases : [basis]).some((candidate) => {
      return tile(period, pieces(view, entity, name, candidate, 'actual')) !== undefined;
    });
    if (found) return period;
  }
  return parsePeriod(String(last));
}

function amountOf(view: View, { kind }: Entity, name: string): Amount {
  const declared = view.vocabulary.definition(kind).properties[name];
  if (declared?.type === 'amount') return declared;
  throw new TypeError(`${kind}.${name} is no amount, which the check of the formula should have refused`);
}

function pieces(view: View, { id }: Entity, name: string, basis: string, nature: Nature): readonly Piece[] {
  const claims = view.claimsOn(id, name).filter((claim) => claim.basis === basis && sameNature(claim.nature, nature));
  return claims
    .filter((claim) => pickOfSlot(view, claim)?.id === claim.id)
    .flatMap((claim) => (claim.period ? [{ id: claim.id, period: claim.period, grade: claim.grade, claim }] : []));
}

function joined(name: string, declared: Amount, tiles: readonly Tile<Piece>[]): Pieced {
  const inputs = tiles.map((one) => told(name, declared, one));
  const amounts = tiles.flatMap((one, index) => {
    const whole = inputs[index]?.quantity;
    return whole ? [counted(whole, declared, one)] : [];
  });
  return { quantity: amounts.reduce(add), inputs, missing: [] };
}

/** The figure of a piece, with what its estimate assumes where it is cut. */
function told(name: string, { unit }: Amount, { candidate, days, length }: Tile<Piece>): Figure {
  const figure = figureOf(candidate.claim, unit);
  if (days === length) return figure;
  const count = `${days} of ${length} count, and the bounds allow for any part of it`;
  const words = `${inWords(name)} falls evenly over the days of ${candidate.period.label}, of which ${count}`;
  return { ...figure, assumptions: [words] };
}

/** What a piece adds: all of it, or of a cut one the days that count. */
function counted(whole: Quantity, { range }: Amount, { days, length }: Tile<Piece>): Quantity {
  if (days === length) return whole;
  const estimate = whole.estimate === undefined ? undefined : (whole.estimate * days) / length;
  const signed = range.low < 0;
  const low = signed ? Number.NEGATIVE_INFINITY : 0;
  return quantity({ ...whole, low, estimate, high: signed ? Number.POSITIVE_INFINITY : whole.high, resolution: 0 });
}

/** The days that are missing, on the basis on which the fewest are. */
function lacking(view: View, entity: Entity, name: string, period: Period, basis: string | undefined): Missing {
  const bases = basis === undefined ? amountOf(view, entity, name).bases : [basis];
  const gaps = bases
    .map((one) => uncovered(period, pieces(view, entity, name, one, 'actual')))
    .reduce((least, found) => (daysIn(found) < daysIn(least) ? found : least));
  const days = gaps.map(({ start, end }) => (start === end ? start : `${start} to ${end}`)).join(' and ');
  const overlap = `the claims on parts of ${period.label} overlap; expected some that lie side by side`;
  const itself = view.claimsOn(entity.id, name).some((claim) => samePeriod(claim.period, period));
  const direct = itself ? `; ask "${name}" for what is claimed of ${period.label} itself` : '';
  return {
    subject: entity.id,
    property: basis === undefined ? name : `${name}[${basis}]`,
    reason: `${days ? `nothing is claimed of the days ${days}` : overlap}${direct}`,
  };
}

const daysIn = (periods: readonly Period[]): number => periods.reduce((sum, period) => sum + lengthInDays(period), 0);
