import { parseUnit, sameDimension, type Unit } from '../domain/unit.js';
import { InputError, readInput } from './input-error.js';

/** The unit that an argument gives, if it is given; an empty text is the number one. @throws InputError for no unit */
export function readUnit(argument: string, written: string | null | undefined): Unit | undefined {
  return typeof written === 'string' ? readInput(argument, () => parseUnit(written)) : undefined;
}

/** The same, of a dimension. @throws InputError for a unit of another dimension too */
export function unitLike(argument: string, expected: Unit, written: string | null | undefined): Unit | undefined {
  const unit = readUnit(argument, written);
  if (!unit || sameDimension(unit.dimension, expected.dimension)) return unit;
  throw new InputError(`${argument}: "${written}" has another dimension; expected one like ${expected.text || '1'}`);
}
