import type { ClaimValue } from './claim.js';
import { describeEdit } from './describe-edit.js';
import { didYouMean } from './did-you-mean.js';
import {
  EDIT_WORDS,
  type Edit,
  type EditDraft,
  type EditFault,
  type EditTarget,
  type EditWord,
  type KnownIds,
} from './edit.js';
import { readTarget, wrongLink } from './edit-target.js';
import { formatQuantity } from './format.js';
import { FormulaError } from './formula.js';
import type { Computation } from './metric.js';
import { parseQuantity } from './notation.js';
import { NotationError } from './notation-scanner.js';
import { ownFormula } from './own-formula.js';
import { PeriodError, parseDate, parsePeriod } from './period.js';
import { type Amount, ANY, type Property, type Range } from './property.js';
import { clamp, type Quantity, QuantityError } from './quantity.js';
import { DIMENSIONLESS, describeMeasure, parseUnit, sameDimension, type Unit } from './unit.js';
import type { Vocabulary } from './vocabulary.js';

/** What reading an edit gives: the edit, or every fault in it. */
export type EditReading = { readonly edit: Edit } | { readonly faults: readonly EditFault[] };

/** Checks an edit against the vocabulary and the entities that exist. */
export function readEdit(draft: EditDraft, vocabulary: Vocabulary, known: KnownIds): EditReading {
  return new EditReader(draft, vocabulary, known).read();
}

/** What marks a value as a formula. */
const FORMULA = /^\s*=\s*/;

/** Whether a value or factor is written as a formula. */
export function isFormulaText(written: string): boolean {
  return FORMULA.test(written);
}

class EditReader {
  private readonly faults: EditFault[] = [];

  constructor(
    private readonly draft: EditDraft,
    private readonly vocabulary: Vocabulary,
    private readonly known: KnownIds,
  ) {}

  read(): EditReading {
    const { act, words } = this.draft;
    for (const word of Object.keys(words) as EditWord[]) {
      if (!EDIT_WORDS[act].includes(word)) {
        this.fault(word, `"${act}" takes no "${word}"; expected ${EDIT_WORDS[act].join(', ')} or where`);
      }
    }
    const target = readTarget(this.draft, this.vocabulary, this.known, this.faults);
    const kind = target && ('about' in target ? this.known.kindOf(target.about) : target.all);
    if (!target || kind === undefined) return { faults: this.faults };
    const property = this.property(kind);
    this.basis(kind, property);
    if (words.period !== undefined) this.guard('period', () => parsePeriod(words.period as string));
    if (words.source !== undefined) this.source(words.source);
    const edit = this.edit(target, kind, property);
    return edit && this.faults.length === 0 ? { edit } : { faults: this.faults };
  }

  private edit(target: EditTarget, kind: string, property: Property | undefined): Edit | undefined {
    const { act, words } = this.draft;
    const { basis, period, source, property: name } = words;
    const common = {
      target,
      kind,
      basis,
      period,
      text: describeEdit(this.draft, target),
      key: JSON.stringify(this.draft),
    };
    if (act === 'withdraw') return { ...common, act, property: name, source };
    const by = act === 'scale' ? this.factor(kind) : undefined;
    if (!property || name === undefined) return undefined;
    if (act === 'set') {
      const value = this.value(kind, name, property);
      return value && { ...common, act, property: name, value, written: words.value as string };
    }
    if (property.type !== 'amount') {
      this.fault('property', `"${name}" of ${kind} is no number, and only numbers can be scaled`);
      return undefined;
    }
    return by && { ...common, act, property: name, by, written: words.by as string };
  }

  private property(kind: string): Property | undefined {
    const { act, words } = this.draft;
    const { property: name } = words;
    if (name === undefined) {
      if (act !== 'withdraw') this.fault(undefined, `the "${act}" has no "property"`);
      return undefined;
    }
    const fields = this.vocabulary.fields(kind);
    const field = fields.get(name);
    if (field?.type === 'property' && field.property.type === 'many' && act !== 'withdraw') {
      this.fault('property', `"${name}" of ${kind} holds any number of entities; it can only be withdrawn`);
      return undefined;
    }
    if (field?.type === 'property') return field.property;
    const formula = field?.type === 'metric' ? field.metric.formulas[kind]?.text : undefined;
    const properties = Object.keys(this.vocabulary.definition(kind).properties);
    if (field?.type === 'key') {
      this.fault('property', `"${name}" is a key of ${kind}: it holds in every view and cannot be edited`);
    } else if (formula !== undefined) {
      this.fault('property', `"${name}" of ${kind} is computed as "${formula}"; edit what goes into it`);
    } else this.fault('property', `${kind} has no property "${name}"${didYouMean(name, properties)}`);
    return undefined;
  }

  private basis(kind: string, property: Property | undefined): void {
    const { basis, property: name } = this.draft.words;
    if (basis === undefined || !property || property.bases.includes(basis)) return;
    const hint = didYouMean(basis, property.bases) || `; expected one of ${property.bases.join(', ')}`;
    this.fault('basis', `"${name}" of ${kind} has no basis "${basis}"${hint}`);
  }

  private source(id: string): void {
    if (this.known.kindOf(id) !== 'source') this.fault('source', `there is no source "${id}"${this.near(id)}`);
  }

  private value(kind: string, name: string, property: Property): ClaimValue | Computation | undefined {
    const written = this.draft.words.value;
    if (written === undefined) {
      this.fault(undefined, 'the "set" has no "value"');
      return undefined;
    }
    if (property.type === 'amount') return this.amount('value', written, kind, property, name);
    if (property.type === 'text') return { type: 'text', text: written };
    if (property.type !== 'one' && property.type !== 'many') {
      const date = this.guard('value', () => parseDate(written));
      return date && { type: 'date', date };
    }
    if (this.known.kindOf(written) === property.target) return { type: 'entity', entity: written };
    this.fault('value', wrongLink(name, written, property.target, this.known));
    return undefined;
  }

  private factor(kind: string): Quantity | Computation | undefined {
    const written = this.draft.words.by;
    if (written === undefined) {
      this.fault(undefined, 'the "scale" has no "by"');
      return undefined;
    }
    const value = this.amount('by', written, kind, { unit: parseUnit(''), range: { ...ANY, low: 0 } }, 'by');
    return value && 'type' in value ? value.quantity : value;
  }

  /** A quantity, or a formula of the same dimension. */
  private amount(
    word: 'value' | 'by',
    written: string,
    kind: string,
    { unit, range }: Pick<Amount, 'unit' | 'range'>,
    name: string,
  ): Extract<ClaimValue, { type: 'quantity' }> | Computation | undefined {
    if (isFormulaText(written)) {
      return this.guard(word, () => ownFormula(written.replace(FORMULA, '').trimEnd(), kind, this.vocabulary, unit));
    }
    const quantity = this.guard(word, () => parseQuantity(written));
    return quantity && this.fitting(word, written, quantity, { unit, range }, name);
  }

  private fitting(
    word: EditWord,
    written: string,
    quantity: Quantity,
    { unit, range }: { readonly unit: Unit; readonly range: Range },
    name: string,
  ): Extract<ClaimValue, { type: 'quantity' }> | undefined {
    if (!sameDimension(quantity.dimension, unit.dimension)) {
      const expected = sameDimension(unit.dimension, DIMENSIONLESS) ? 'a bare number' : `${unit.text} or a like unit`;
      this.fault(word, `"${written}" is ${describeMeasure(quantity.dimension)}; expected "${name}" in ${expected}`);
      return undefined;
    }
    const possible = clamp(quantity, range);
    if (possible && possible.estimate === quantity.estimate) {
      // What is assumed is meant as it is written, to the last digit.
      return { type: 'quantity', quantity: { ...possible, resolution: 0 } };
    }
    const allowed = formatQuantity({ ...quantity, ...range, estimate: undefined }, unit);
    this.fault(word, `"${written}" cannot be; expected "${name}" within ${allowed}`);
    return undefined;
  }

  private near(id: string): string {
    return didYouMean(id, this.known.ids());
  }

  private guard<T>(word: EditWord, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      const known = [NotationError, PeriodError, QuantityError, FormulaError].some((type) => error instanceof type);
      if (!known) throw error;
      this.fault(word, (error as Error).message, this.column(word, error));
      return undefined;
    }
  }

  /** The place in a word that a reader's error points to. */
  private column(word: EditWord, error: unknown): number {
    if (error instanceof NotationError) return error.column;
    const mark = FORMULA.exec(this.draft.words[word] ?? '')?.[0] ?? '';
    return error instanceof FormulaError ? mark.length + error.column : 1;
  }

  private fault(word: EditFault['word'], message: string, column = 1): void {
    this.faults.push({ word, message, column });
  }
}
