import type { EditDraft, EditTarget } from './edit.js';

/** What an edit assumes, for reading: `cerebras-cs-3.power set to 12 kW`, `share of every market-share times 0.5`. */
export function describeEdit({ act, words }: EditDraft, target: EditTarget): string {
  const { value = '', by = '', period, source } = words;
  const subject = 'about' in target ? describeOne(target.about, words) : describeAll(target, words);
  const when = period === undefined ? '' : ` of ${period}`;
  if (act === 'set') return `${subject}${when} set to ${unmarked(value)}`;
  if (act === 'scale') return `${subject}${when} times ${unmarked(by)}`;
  return `${subject}${when}${source === undefined ? '' : ` from ${source}`} withdrawn`;
}

function describeOne(about: string, { property, basis }: EditDraft['words']): string {
  return property === undefined ? `all on ${about}` : `${about}.${property}${bracketed(basis)}`;
}

function describeAll({ all, where }: Extract<EditTarget, { all: string }>, words: EditDraft['words']): string {
  const what = words.property === undefined ? 'all claims' : `${words.property}${bracketed(words.basis)}`;
  const conditions = Object.entries(where).map(([name, id]) => `${name} ${id}`);
  return `${what} of every ${all}${conditions.length > 0 ? ` with ${conditions.join(' and ')}` : ''}`;
}

const bracketed = (basis: string | undefined): string => (basis === undefined ? '' : `[${basis}]`);

/** A formula without the sign that marks it as one. */
const unmarked = (written: string): string => written.replace(/^\s*=\s*/, '');
