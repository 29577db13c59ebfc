import { multiply } from '../arithmetic.js';
import { type Claim, quantityOf, sameNature, UNSPECIFIED } from '../claim.js';
import type { GraphLiteral } from '../graph-literal.js';
import { inWords } from '../names.js';
import { agree } from '../pick.js';
import { agrees } from '../quantity.js';
import { type Check, defineRule, type Scene } from '../rule.js';
import { combineSides, type Side, sideOf, sideOfClaim, sideOfRelations } from '../side.js';
import { describeSameTime } from '../time-of-claim.js';
import { parseUnit } from '../unit.js';

/**
 * A number without a basis that lies apart from those on every named one: its source may have measured something else.
 * A node's power may be its nameplate, what it was measured to draw, or the sum of the thermal design powers of its
 * chips. That sum follows from the chip, and is held against the number too.
 */
export const basisMismatch = defineRule({
  name: 'Number fits no basis',
  description:
    'A claim does not say on which basis it is made, and agrees with no claim on a named basis of the same thing: it may be of another measure',
  over: undefined,
  severity: 'warning',
  hears: 'all-claims',
  checks: (scene) => {
    const { view, entity } = scene;
    const claims = view.claims(entity.id).filter(({ rank }) => rank !== 'deprecated');
    return claims
      .filter((claim) => hasChoice(scene, claim))
      .flatMap((claim) => {
        const named = claims.filter((other) => isNamed(other) && isLike(scene, claim, other));
        if (named.length === 0 || named.some((other) => agree(claim, other))) return [];
        const derived = sumOfChips(scene, claim);
        return derived?.quantity && agreesWith(claim, derived) ? [] : mismatch(scene, claim, named, derived);
      });
  },
  accepts: [
    { when: 'it rounds to the nameplate', about: 'node', graph: node('10 kW') },
    { when: 'it is the sum of the chips', about: 'node', graph: node('5.6 kW') },
    {
      when: 'no basis is named by anybody',
      about: 'node',
      graph: { node: { kind: 'system', claims: { power: ['7 kW', '10 kW'] } } },
    },
    { when: 'the other number is of another year', about: 'seller', graph: revenue('2023') },
    { when: 'a state has changed since', about: 'seller', graph: valuation('2024') },
  ],
  rejects: [
    {
      when: '7 kW is neither the nameplate nor the sum of the chips',
      about: 'node',
      graph: node('7 kW'),
      severity: 'warning',
    },
    {
      when: 'the chips are unknown',
      about: 'node',
      graph: { ...node('5.6 kW'), gpu: { kind: 'chip' } },
      severity: 'warning',
    },
    {
      when: 'a revenue is neither the total nor that of the segment',
      about: 'seller',
      graph: revenue('2024'),
      severity: 'warning',
    },
    {
      when: 'a worth is not that of the market on the same day',
      about: 'seller',
      graph: valuation('2025-09-30'),
      severity: 'warning',
    },
  ],
});

const SUM_OF_CHIPS = 'tdp-sum';

const isNamed = ({ basis }: Claim): boolean => basis !== UNSPECIFIED;

/** Whether a claim names no basis of a number that can be measured on several. */
function hasChoice({ view, entity }: Scene, claim: Claim): boolean {
  const declared = view.vocabulary.definition(entity.kind).properties[claim.property];
  return !isNamed(claim) && quantityOf(claim) !== undefined && declared !== undefined && declared.bases.length > 1;
}

function isLike({ view }: Scene, claim: Claim, other: Claim): boolean {
  const sameProperty = claim.property === other.property && sameNature(claim.nature, other.nature);
  return sameProperty && describeSameTime(view, claim, other);
}

function agreesWith(claim: Claim, { quantity }: Side): boolean {
  const own = quantityOf(claim);
  return own !== undefined && quantity !== undefined && agrees(own, quantity);
}

/** The sum of the thermal design powers of a system's accelerators, for its power; undefined for all else. */
function sumOfChips({ view, entity }: Scene, { property }: Claim): Side | undefined {
  const chip = view.claim(entity.id, 'chip');
  if (entity.kind !== 'system' || property !== 'power' || chip?.value.type !== 'entity') return undefined;
  const count = sideOf('accelerators', view.figure(entity.id, 'accelerators'));
  const each = sideOf('thermal design power', view.figure(chip.value.entity, 'thermalDesignPower'));
  const sum = combineSides(SUM_OF_CHIPS, parseUnit('kW'), [count, each], multiply);
  return { ...sum, text: `${sum.text} (${count.text} × ${each.text})`, claims: [...sum.claims, chip] };
}

function mismatch({ view }: Scene, claim: Claim, named: readonly Claim[], derived: Side | undefined): readonly Check[] {
  const found = sideOfClaim(view, `${inWords(claim.property)}, ${UNSPECIFIED}`, claim);
  const sides = [
    ...named.map((other) => sideOfClaim(view, other.basis, other)),
    ...(derived?.quantity ? [derived] : []),
  ];
  const told = new Set(sides.map(({ words, text }) => `${words}: ${text}`));
  const expected = {
    ...sideOfRelations(
      'the same on a named basis',
      sides.flatMap(({ claims }) => claims),
    ),
    unit: found.unit,
    text: [...told].join(', '),
  };
  return [{ key: claim.id, found, relation: 'equal', expected, contradicts: true, judged: [claim] }];
}

/** Eight chips of 700 W in a node of 10.2 kW by its nameplate. */
function node(power: string): GraphLiteral {
  const nameplate = { value: '10.2 kW', basis: 'server-nameplate' };
  return {
    node: { kind: 'system', claims: { power: [power, nameplate], accelerators: '8', chip: 'gpu' } },
    gpu: { kind: 'chip', claims: { thermalDesignPower: '700 W' } },
  };
}

/** Named bases for 2024, and a number without basis for a year. */
function revenue(period: string): GraphLiteral {
  const named = [
    { value: '$60.9B', basis: 'total', period: '2024' },
    { value: '$47.5B', basis: 'data-center', period: '2024' },
  ];
  return { seller: { kind: 'company', claims: { revenue: [...named, { value: '$50B', period }] } } };
}

function valuation(period: string): GraphLiteral {
  const named = { value: '$8.1B', basis: 'post-money', period: '2025-09-30' };
  return { seller: { kind: 'company', claims: { valuation: [named, { value: '$4B', period }] } } };
}
