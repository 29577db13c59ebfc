import { wordsOf } from '../../domain/name-words.js';
import type { Resolution } from '../../domain/resolve-name.js';
import type { Known } from '../seeds/known.js';
import type { Roster } from '../seeds/roster.js';
import type { SeedRow } from '../seeds/seed-table.js';
import { slug } from '../seeds/slug.js';
import type { Run } from './run.js';

/** The system of a run as the graph has it, and how many of it took part. */
export interface Machine {
  readonly id: string;
  readonly systems: number;
  /** What is to be looked at by a reader. */
  readonly doubts: readonly string[];
}

/** An accelerator as a row names it, with its number where the row tells one of each kind. */
interface Part {
  readonly written: string;
  readonly count: number | undefined;
}

/**
 * Finds the systems of runs: one of the seeds, if name, chip and number of accelerators are the same, else a new one.
 * The rest of a name in parentheses is software and counts. A system may be one rack of several nodes, if its name says
 * so ("NVL72"); else each node is a system.
 */
export class Machines {
  private readonly found = new Map<string, Machine>();
  private readonly claims: SeedRow[] = [];

  constructor(
    private readonly roster: Roster,
    private readonly known: Known,
    private readonly source: string,
  ) {}

  /** What is claimed of the new systems. */
  get rows(): readonly SeedRow[] {
    return this.claims;
  }

  of(run: Run): Machine {
    const { text, nodes, accelerators } = run;
    const address = JSON.stringify([
      text('submitter'),
      text('system'),
      firstPart(text('platform')),
      text('accelerator'),
      nodes,
      accelerators,
    ]);
    const machine = this.found.get(address) ?? this.find(run);
    this.found.set(address, machine);
    return machine;
  }

  private find(run: Run): Machine {
    const { text, nodes, accelerators } = run;
    const base = baseName(text('system')) || firstPart(text('platform'));
    const parts = partsOf(text('accelerator'));
    const chips = parts.map(({ written }) => ({ written, chip: this.chip(written) }));
    const isMixed = parts.length > 1;
    const rack = Number(/nvl(\d+)\b/i.exec(base)?.[1]);
    const systems = isMixed || rack === accelerators ? 1 : nodes;
    const each = accelerators === undefined ? undefined : accelerators / systems;
    const vendor = this.roster.companyBefore(base);
    const doubts = chips.flatMap(({ written, chip }) => doubtOf(written, chip));
    const [first] = chips;
    const known = isMixed ? undefined : this.match([base, firstPart(text('platform'))], vendor, first?.chip.id, each);
    if (known !== undefined) return { id: known, systems, doubts };
    const submitter = this.roster.find('company', text('submitter').replaceAll('_', ' '), () => ({
      name: text('submitter').replaceAll('_', ' '),
      description: 'Submits results to MLPerf Inference.',
      keys: {},
    }));
    const id = this.make(
      run,
      base,
      vendor ?? submitter,
      chips.map(({ chip }) => chip.id),
      each,
    );
    const taken = vendor === undefined ? 'Who sells it is not said; taken to be the submitter.' : '';
    this.claim(id, run, chips, each, isMixed, taken);
    return { id, systems, doubts };
  }

  private chip(written: string): Resolution {
    const resolution = this.roster.resolve('chip', written);
    if (resolution.outcome !== 'unknown' && resolution.outcome !== 'ambiguous') {
      this.roster.use('chip', resolution.id ?? '');
      return resolution;
    }
    const vendor = resolution.outcome === 'unknown' ? this.roster.companyBefore(written) : undefined;
    if (vendor === undefined) return resolution;
    const name = withoutVendor(written, this.roster.entity(vendor)?.name ?? '');
    this.roster.make(
      'chip',
      {
        name,
        id: slug(`${vendor} ${name}`),
        description: `Accelerator that MLPerf calls "${written}".`,
        keys: { vendor },
      },
      written,
    );
    return this.roster.resolve('chip', written);
  }

  /** A system of the seeds whose name is one of these, with this vendor, chip and number of accelerators. */
  private match(
    names: readonly string[],
    vendor: string | undefined,
    chip: string | undefined,
    each: number | undefined,
  ): string | undefined {
    for (const name of names) {
      const { outcome, id = '' } = this.roster.resolve('system', name);
      const system = this.roster.entity(id);
      const isNew = system === undefined || this.roster.isNew(id);
      if (outcome !== 'certain' || isNew || (vendor ?? system.keys.vendor) !== system.keys.vendor) continue;
      const said = this.known.claims.filter(({ subject }) => subject === id);
      const chips = said.filter(({ property }) => property === 'chip').map(({ value }) => value);
      const counts = said.filter(({ property }) => property === 'accelerators').map(({ value }) => Number(value));
      const sameChip = chips.length === 0 || (chip !== undefined && chips.includes(chip));
      if (sameChip && (counts.length === 0 || (each !== undefined && counts.includes(each)))) return id;
    }
    return undefined;
  }

  private make(
    run: Run,
    base: string,
    vendor: string,
    chips: readonly (string | undefined)[],
    each: number | undefined,
  ): string {
    const own = withoutVendor(base, this.roster.entity(vendor)?.name ?? '') || base;
    const [chip] = chips;
    const isOne = chips.length === 1 && chip !== undefined;
    const called = isOne
      ? (this.roster.entity(chip)?.name ?? chip)
      : chips.length > 1
        ? 'accelerators of several kinds'
        : undefined;
    const content = called === undefined ? '' : each === undefined ? ` with ${called}` : ` with ${each} x ${called}`;
    const short = isOne ? slug(`${each ?? ''}x ${this.roster.entity(chip)?.name ?? chip}`) : '';
    const id = slug(`${vendor} ${own} ${short}`);
    const known = this.roster.entity(id);
    if (known?.kind === 'system' && this.roster.isNew(id)) return id;
    const name = `${own}${content}`;
    const description = `System that ${run.text('submitter').replaceAll('_', ' ')} reports MLPerf results for as "${run.text('system') || run.text('platform')}".`;
    return this.roster.make('system', { id, name, description, keys: { vendor } }, `${id}`);
  }

  private claim(
    id: string,
    { text }: Run,
    chips: readonly { readonly written: string; readonly chip: Resolution }[],
    each: number | undefined,
    isMixed: boolean,
    taken: string,
  ): void {
    if (this.claims.some((row) => row.id === id)) return;
    const at = `summary_results.json, ID ${text('id')}, columns "System", "Accelerator" and number of accelerators`;
    const common = { id, source: this.source, at };
    const notes = chips.map(({ written, chip }) => noteOf(written, chip));
    const note = [...notes, taken].filter((part) => part !== '').join(' ');
    if (isMixed) {
      chips.forEach(({ chip }, index) => {
        this.claims.push({
          ...common,
          'accelerators (count)': index === 0 ? String(each) : undefined,
          chips: chip.id,
          note,
        });
      });
      return;
    }
    const [first] = chips;
    const isDoubtful = first?.chip.outcome === 'doubtful';
    const row = {
      ...common,
      'accelerators (count)': each === undefined ? undefined : String(each),
      chip: first?.chip.id,
    };
    if (each !== undefined || first?.chip.id !== undefined)
      this.claims.push({ ...row, grade: isDoubtful ? 'D' : undefined, note });
  }
}

/** A system's name without software and counts. */
export function baseName(system: string): string {
  return system
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The beginning of a platform's name, before what is joined to it by an underscore. */
function firstPart(platform: string): string {
  return platform.split('_')[0] ?? '';
}

/** "A (x32), B (x16)" as two parts; one kind without number as it stands. */
function partsOf(accelerator: string): readonly Part[] {
  const several = [...accelerator.matchAll(/([^,]+?)\s*\(x(\d+)\)\s*(?:,|$)/g)];
  if (several.length > 0)
    return several.map(([, written = '', count]) => ({ written: written.trim(), count: Number(count) }));
  return accelerator === '' ? [] : [{ written: accelerator, count: undefined }];
}

function doubtOf(written: string, { outcome, id, candidates }: Resolution): readonly string[] {
  if (outcome === 'certain') return [];
  if (outcome === 'doubtful') return [`"${written}" may be ${id}, or another: its claim has grade D`];
  const near = candidates.map((one) => `${one.id} (${one.because})`).join(', ') || 'none';
  return [`no chip is called "${written}" and no vendor stands before it, so the system has none; nearest: ${near}`];
}

function noteOf(written: string, { outcome, id, by, leftOut }: Resolution): string {
  if (id === undefined) return `The accelerator is written "${written}", which no chip is called.`;
  const out = leftOut.map(({ word, because }) => `"${word}" (${because})`).join(', ');
  const told = by === undefined ? '' : ` by ${by}${out === '' ? '' : `, leaving out ${out}`}`;
  return `"${written}" is ${outcome === 'doubtful' ? 'perhaps ' : ''}${id}${told}.`;
}

/** A name without that of the company that it begins with. */
function withoutVendor(name: string, vendor: string): string {
  const words = wordsOf(vendor);
  const [first = ''] = name.split(/\s+/);
  return wordsOf(first).every((word) => words.includes(word)) && name.includes(' ')
    ? name.slice(first.length).trim()
    : name;
}
