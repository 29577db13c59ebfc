import { didYouMean } from '../domain/did-you-mean.js';
import { parseUnit, UnitError } from '../domain/unit.js';
import { isClaimWord } from './draft.js';
import { describePlace, type Fault, type Located, type Place } from './fault.js';

/** `share [direct] (%)`: the property, its basis and the unit of bare numbers. */
const PROPERTY_HEADER = /^([A-Za-z][A-Za-z0-9]*)\s*(?:\[([^\]]+)\])?\s*(?:\(([^)]+)\))?$/;
const ENTITY_WORDS = ['id', 'name', 'aliases', 'description'];

/** What stands in a column of a table. Nothing below a heading with a fault is read. */
export interface Column {
  readonly name: string;
  readonly role: 'entity' | 'key' | 'word' | 'property' | 'unread';
  readonly basis: string | undefined;
  readonly unit: string | undefined;
  readonly place: Place;
}

/** Reads the headings of a table; two columns cannot say the same. */
export function readColumns(
  titles: readonly Located<string>[],
  kind: string,
  keys: readonly string[],
  faults: Fault[],
): Column[] {
  const seen = new Map<string, Place>();
  return titles.map((title) => {
    const column = readColumn(title, kind, keys, faults);
    const content = JSON.stringify([column.name, column.basis]);
    const other = seen.get(content);
    if (column.role === 'unread') return column;
    if (!other) {
      seen.set(content, column.place);
      return column;
    }
    const message = `the column "${title.value}" says the same as that at ${describePlace(other)}; expected one of them`;
    faults.push({ place: column.place, message });
    return { ...column, role: 'unread' };
  });
}

function readColumn(
  { value: title, place }: Located<string>,
  kind: string,
  keys: readonly string[],
  faults: Fault[],
): Column {
  const plain = { name: title, basis: undefined, unit: undefined, place };
  if (ENTITY_WORDS.includes(title)) return { ...plain, role: 'entity' };
  if (keys.includes(title)) return { ...plain, role: 'key' };
  if (isClaimWord(title)) return { ...plain, role: 'word' };
  const [, name, basis, unit] = PROPERTY_HEADER.exec(title) ?? [];
  if (name === undefined) {
    const hint = didYouMean(title, [...ENTITY_WORDS, ...keys]) || '; expected one such as "share [direct] (%)"';
    faults.push({ place, message: `cannot read the heading "${title}" of ${kind}${hint}` });
    return { ...plain, role: 'unread' };
  }
  const problem = unit === undefined ? undefined : problemOf(unit);
  if (problem !== undefined) faults.push({ place, message: problem });
  return { name, role: problem === undefined ? 'property' : 'unread', basis, unit, place };
}

function problemOf(unit: string): string | undefined {
  try {
    parseUnit(unit);
    return undefined;
  } catch (error) {
    if (error instanceof UnitError) return error.message;
    throw error;
  }
}
