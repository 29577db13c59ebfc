import type { Key } from '../domain/entity.js';
import type { MetricDefinition } from '../domain/metric.js';
import type { Property } from '../domain/property.js';
import type { Unit } from '../domain/unit.js';

const TIMES: Readonly<Record<Property['time'], string>> = {
  fixed: '',
  flow: ' Counted over a period.',
  state: ' Changes; a period says on which day it held.',
};

const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
const aOrAn = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** What a property means, with its unit, bases and time, as a template and an editor tell it. */
export function describeProperty(property: Property): string {
  const bases = property.bases.slice(0, -1);
  const measured = bases.length > 0 ? ` Bases: ${bases.join(', ')}.` : '';
  return `${sentence(property.description)} ${whatToWrite(property)}${measured}${TIMES[property.time]}`;
}

/** What a metric means where a source states a figure for it. */
export function describeStated({ description, unit }: MetricDefinition): string {
  return `${sentence(description)} ${unitOf(unit)} A stated figure: shown beside what follows, never an input.`;
}

/** What a key means, and what to write. */
export function describeKey(key: Key): string {
  const need = key.optional ? '' : ' Required.';
  if (key.type === 'entity') return `${sentence(key.description)} The id of ${aOrAn(key.target)}.${need}`;
  const choices = key.choices.length > 0 ? ` One of ${key.choices.join(', ')}.` : '';
  return `${sentence(key.description)}${choices}${need}`;
}

const unitOf = ({ text }: Unit): string => (text === '' || text === 'count' ? 'A bare number.' : `In ${text}.`);

function whatToWrite(property: Property): string {
  if (property.type === 'amount') return unitOf(property.unit);
  if ('target' in property)
    return `The id of ${aOrAn(property.target)}${property.type === 'many' ? ', or a list of ids' : ''}.`;
  if (property.type === 'date') return 'A date, which may be partial.';
  if (property.notation) return `A ${property.notation}.`;
  return property.choices.length > 0 ? `One of ${property.choices.join(', ')}.` : 'A text.';
}
