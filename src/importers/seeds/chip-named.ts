import type { Roster } from './roster.js';
import { slug } from './slug.js';

/** The chip that a data set means, how it was recognised, and what is to be looked at. */
export interface NamedChip {
  /** Undefined where nobody knows whose chip it is; `doubt` then says so. */
  readonly id: string | undefined;
  readonly note: string;
  readonly doubt: string | undefined;
}

/**
 * The chip of a name: one that is certainly meant, else a new one of its manufacturer. Where another may be meant, the
 * two are kept apart.
 * @param by who calls it so
 */
export function chipNamed(roster: Roster, written: string, manufacturer: string, by: string): NamedChip {
  const { outcome, id, by: reason, candidates } = roster.resolve('chip', written);
  if (outcome === 'certain' && id !== undefined) {
    return {
      id: roster.use('chip', id),
      note: reason === undefined ? '' : `"${written}" is ${id} by ${reason}.`,
      doubt: undefined,
    };
  }
  const description = `Makes what ${by} lists as "${manufacturer}".`;
  const vendor =
    manufacturer === ''
      ? roster.companyBefore(written)
      : roster.find('company', manufacturer, () => ({ name: manufacturer, description, keys: {} }));
  if (vendor === undefined)
    return { id: undefined, note: '', doubt: `no manufacturer is told, and no company stands before "${written}"` };
  const name = roster.withoutCompany(written, vendor);
  const made = roster.make(
    'chip',
    { name, id: slug(`${vendor} ${name}`), description: `Chip that ${by} calls "${written}".`, keys: { vendor } },
    written,
  );
  const near = candidates.map((one) => `${one.id} (${one.because})`).join(', ');
  const doubt = outcome === 'doubtful' ? `"${written}" may be ${id}; it is kept apart as ${made}` : undefined;
  const ambiguous =
    outcome === 'ambiguous' ? `several are called "${written}": ${near}; it is kept apart as ${made}` : undefined;
  return { id: made, note: '', doubt: doubt ?? ambiguous };
}
