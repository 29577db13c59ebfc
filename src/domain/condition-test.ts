import { type Comparison, type Condition, ConditionError, type Word } from './condition.js';
import { didYouMean } from './did-you-mean.js';
import { type Entity, hasPeriodKey } from './entity.js';
import { type FiscalCalendar, type Period, PeriodError, parsePeriod } from './period.js';
import type { Amount, Time } from './property.js';
import type { Quantity } from './quantity.js';
import { describeMeasure, sameDimension } from './unit.js';
import type { Vocabulary } from './vocabulary.js';

/** A condition whose names are those of the graph. */
export interface ConditionTest {
  readonly subject: string;
  readonly property: string;
  readonly time: Time;
  readonly basis: string;
  /** The period that it is about; undefined where it names none. */
  readonly period: Period | undefined;
  readonly comparison: Comparison;
  readonly quantity: Quantity;
}

/** What has to be known to look the names of a condition up. */
export interface Surroundings {
  readonly vocabulary: Vocabulary;
  readonly entity: (id: string) => Entity | undefined;
  /** The ids to choose from in "did you mean". */
  readonly ids: () => Iterable<string>;
  readonly calendar: (entity: Entity) => FiscalCalendar;
}

/**
 * Looks up what a condition names. What has several bases has to name one, and what is counted over a period has to
 * name the period: unlike things are never compared.
 * @throws ConditionError at the column of a name, basis, period or quantity that does not fit
 */
export function conditionTest(condition: Condition, surroundings: Surroundings): ConditionTest {
  const { subject, property, comparison, quantity } = condition;
  const entity = surroundings.entity(subject.text);
  if (!entity) {
    const hint = didYouMean(subject.text, surroundings.ids());
    throw new ConditionError(`there is no "${subject.text}"${hint}`, subject.column);
  }
  const declared = amountCalled(entity, property, surroundings.vocabulary);
  if (!sameDimension(quantity.dimension, declared.unit.dimension)) {
    const expected = declared.unit.text ? `one in ${declared.unit.text} or a like unit` : 'a bare number';
    throw new ConditionError(
      `the quantity is ${describeMeasure(quantity.dimension)}; expected ${expected}`,
      condition.column,
    );
  }
  const basis = basisOf(condition, declared);
  const period = periodOf(condition, declared, entity, surroundings);
  return { subject: entity.id, property: property.text, time: declared.time, basis, period, comparison, quantity };
}

function amountCalled({ kind }: Entity, { text, column }: Word, vocabulary: Vocabulary): Amount {
  const { properties } = vocabulary.definition(kind);
  const declared = Object.hasOwn(properties, text) ? properties[text] : undefined;
  if (declared?.type === 'amount') return declared;
  const amounts = Object.entries(properties).flatMap(([name, { type }]) => (type === 'amount' ? [name] : []));
  const problem = declared ? `"${text}" of ${kind} is no amount` : `${kind} has no amount "${text}"`;
  throw new ConditionError(`${problem}${didYouMean(text, amounts)}`, column);
}

function basisOf({ basis, property }: Condition, { bases }: Amount): string {
  const [first = ''] = bases;
  if (!basis && bases.length === 1) return first;
  if (basis && bases.includes(basis.text)) return basis.text;
  const choices = bases.join(', ');
  if (!basis) {
    const end = property.column + property.text.length;
    throw new ConditionError(`"${property.text}" has several bases; expected one in brackets: ${choices}`, end);
  }
  const hint = didYouMean(basis.text, bases) || `; expected one of ${choices}`;
  throw new ConditionError(`"${property.text}" has no basis "${basis.text}"${hint}`, basis.column);
}

function periodOf(
  { property, period }: Condition,
  { time }: Amount,
  entity: Entity,
  { vocabulary, calendar }: Surroundings,
): Period | undefined {
  if (period) {
    if (time === 'fixed') {
      throw new ConditionError(`"${property.text}" never changes; expected no period`, period.column);
    }
    return read(period, calendar(entity));
  }
  if (time !== 'flow' || hasPeriodKey(vocabulary.definition(entity.kind))) return entity.period;
  const end = property.column + property.text.length;
  throw new ConditionError(`"${property.text}" is counted over a period; expected one, such as "in 2027"`, end);
}

function read({ text, column }: Word, calendar: FiscalCalendar): Period {
  try {
    return parsePeriod(text, calendar);
  } catch (error) {
    if (error instanceof PeriodError) throw new ConditionError(error.message, column);
    throw error;
  }
}
