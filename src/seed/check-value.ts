import type { ClaimValue } from '../domain/claim.js';
import { parseCondition } from '../domain/condition.js';
import { conditionTest, type Surroundings } from '../domain/condition-test.js';
import { didYouMean } from '../domain/did-you-mean.js';
import type { Entity } from '../domain/entity.js';
import { formatQuantity } from '../domain/format.js';
import { parseQuantity } from '../domain/notation.js';
import { parseDate } from '../domain/period.js';
import { ANY, type Property, type Range } from '../domain/property.js';
import { clamp } from '../domain/quantity.js';
import { type Dimension, describeMeasure, parseUnit, sameDimension, type Unit } from '../domain/unit.js';
import type { DraftValue } from './draft.js';
import type { Located } from './fault.js';
import type { FaultList } from './fault-list.js';

/** What a value is checked against: a property, or a metric of which a figure is stated. */
export type Declared = Pick<Property, 'type' | 'bases' | 'time'> & {
  readonly unit?: Unit;
  readonly range?: Range;
  readonly target?: string;
  readonly choices?: readonly string[];
  readonly notation?: 'condition' | undefined;
};

/** Reads what a claim says of a property. Faults are collected; a value with a fault is undefined. */
export class ValueChecker {
  constructor(
    private readonly entities: ReadonlyMap<string, Entity>,
    private readonly faults: FaultList,
    private readonly surroundings: Surroundings,
  ) {}

  value(declared: Declared, draft: DraftValue): ClaimValue | undefined {
    const { value } = draft;
    if (declared.type === 'text') return this.text(declared, draft);
    if (declared.type === 'amount') return this.amount(declared, draft);
    if (declared.type !== 'date') return this.relation(declared, draft);
    const date = this.faults.guard(value.place, () => parseDate(value.value));
    return date && { type: 'date', date };
  }

  private text({ choices = [], notation }: Declared, { property, value }: DraftValue): ClaimValue | undefined {
    if (choices.length > 0 && !choices.includes(value.value)) {
      const hint = didYouMean(value.value, choices) || `; expected one of ${choices.join(', ')}`;
      this.faults.add(value.place, `"${value.value}" is no ${property.value}${hint}`);
      return undefined;
    }
    const read = () => notation === undefined || conditionTest(parseCondition(value.value), this.surroundings);
    return this.faults.guard(value.place, read) && { type: 'text', text: value.value };
  }

  private relation(declared: Declared, { property, value }: DraftValue): ClaimValue | undefined {
    const target = this.entities.get(value.value);
    if (target?.kind === declared.target) return { type: 'entity', entity: value.value };
    const known = [...this.entities.values()].filter(({ kind }) => kind === declared.target).map(({ id }) => id);
    const problem = target ? `is a ${target.kind}` : 'does not exist';
    const expected = `expected a ${declared.target}${didYouMean(value.value, known)}`;
    this.faults.add(value.place, `"${property.value}" points to "${value.value}", which ${problem}; ${expected}`);
    return undefined;
  }

  private amount({ unit = parseUnit(''), range = ANY }: Declared, draft: DraftValue): ClaimValue | undefined {
    const {
      property: { value: property },
      value: { value, place },
      unit: heading,
    } = draft;
    const fallback = heading && this.faults.guard(heading.place, () => parseUnit(heading.value));
    if (heading && !(fallback && this.alike(heading, fallback.dimension, property, unit))) return undefined;
    const quantity = this.faults.guard(place, () => parseQuantity(value, fallback));
    if (!quantity || !this.alike(draft.value, quantity.dimension, property, unit)) return undefined;
    const possible = clamp(quantity, range);
    if (possible && possible.estimate === quantity.estimate) return { type: 'quantity', quantity: possible };
    const allowed = formatQuantity({ ...quantity, ...range, estimate: undefined }, unit);
    this.faults.add(place, `"${value}" cannot be; expected "${property}" within ${allowed}`);
    return undefined;
  }

  /** Whether a quantity, or the unit in a heading, is of the dimension of its property. */
  private alike({ value, place }: Located<string>, dimension: Dimension, property: string, unit: Unit): boolean {
    if (sameDimension(dimension, unit.dimension)) return true;
    const expected = unit.text ? `${unit.text} or a like unit` : 'a bare number';
    this.faults.add(place, `"${value}" is ${describeMeasure(dimension)}; expected "${property}" in ${expected}`);
    return false;
  }
}
