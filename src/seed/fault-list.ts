import { ConditionError } from '../domain/condition.js';
import { NotationError } from '../domain/notation-scanner.js';
import { PeriodError } from '../domain/period.js';
import { QuantityError } from '../domain/quantity.js';
import { UnitError } from '../domain/unit.js';
import type { Fault, Place } from './fault.js';

/** Collects the faults of a check; what is wrong with a heading is told once, not for each row below it. */
export class FaultList {
  private readonly found = new Map<string, Fault>();
  private times = 0;

  get all(): readonly Fault[] {
    return [...this.found.values()];
  }

  /** How often something was found wrong, what is told once included. */
  get count(): number {
    return this.times;
  }

  add(place: Place, message: string): void {
    this.times += 1;
    this.found.set(JSON.stringify([place.file, place.line, place.column, message]), { place, message });
  }

  /** Runs a reader; its error becomes a fault at the place, moved to the column inside a quantity or condition. */
  guard<T>(place: Place, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      const known = error instanceof PeriodError || error instanceof UnitError || error instanceof QuantityError;
      const placed = error instanceof NotationError || error instanceof ConditionError;
      if (!known && !placed) throw error;
      const shift = placed ? error.column - 1 : 0;
      this.add({ ...place, column: place.column + shift }, error.message);
      return undefined;
    }
  }
}
