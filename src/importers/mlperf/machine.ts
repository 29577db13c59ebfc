import type { Resolution } from '../../domain/resolve-name.js';
import type { Known } from '../seeds/known.js';
import type { Roster } from '../seeds/roster.js';
import type { SeedRow } from '../seeds/seed-table.js';
import { slug } from '../seeds/slug.js';
import { baseName, doubtOf, kindsOf, noteOf, type Part, platformName, rackSize, toldTogether } from './machine-name.js';
import type { Run } from './run.js';

/** The system of a run as the graph has it, and how many of it took part. */
export interface Machine {
  readonly id: string;
  readonly systems: number;
  /** What is to be looked at by a reader. */
  readonly doubts: readonly string[];
}

/** A system as a row tells of it. */
interface Told {
  readonly run: Run;
  readonly base: string;
  readonly parts: readonly Part[];
  /** How many accelerators are in one of it, where that is told. */
  readonly each: number | undefined;
  /** The company whose name it begins with. */
  readonly vendor: string | undefined;
}

/**
 * Finds the systems of runs: one of the seeds, if name, vendor, chip and number of accelerators are the same, else a new
 * one. A system may be one rack of several nodes, if its name says so ("NVL72"), or one cluster of several kinds of
 * accelerator; else each node is a system. A system whose chip is doubtful is nobody else's.
 */
export class Machines {
  private readonly found = new Map<string, Machine>();
  private readonly claims = new Map<string, readonly SeedRow[]>();

  constructor(
    private readonly roster: Roster,
    private readonly known: Known,
    private readonly source: string,
  ) {}

  /** What is claimed of the new systems. */
  get rows(): readonly SeedRow[] {
    return [...this.claims.values()].flat();
  }

  of(run: Run): Machine {
    const { text, nodes, accelerators } = run;
    const names = [text('submitter'), text('system'), platformName(text('platform')), text('accelerator')];
    const address = JSON.stringify([names, nodes, accelerators]);
    const machine = this.found.get(address) ?? this.find(run);
    this.found.set(address, machine);
    return machine;
  }

  private find(run: Run): Machine {
    const { text, nodes, accelerators } = run;
    const base = baseName(text('system')) || platformName(text('platform'));
    const parts = kindsOf(text('accelerator')).map((written) => ({ written, chip: this.chip(written) }));
    const isOne = parts.length > 1 || (accelerators !== undefined && rackSize(base) === accelerators);
    const systems = isOne ? 1 : nodes;
    const each = accelerators === undefined ? undefined : accelerators / systems;
    const told = { run, base, parts, each, vendor: this.roster.companyBefore(base) };
    const id = this.recognise(told) ?? this.new(told);
    const together = toldTogether(text('accelerator'));
    const sum = `the kinds of accelerator are ${together} together, and ${nodes} nodes make ${accelerators}`;
    const doubts = together === undefined || together === accelerators ? [] : [sum];
    return { id, systems, doubts: [...parts.flatMap(doubtOf), ...doubts] };
  }

  /** The chip of a name; a new one where a company is named before it, and none where nobody knows whose it is. */
  private chip(written: string): Resolution {
    const resolution = this.roster.resolve('chip', written);
    if (resolution.id !== undefined) {
      this.roster.use('chip', resolution.id);
      return resolution;
    }
    const vendor = resolution.outcome === 'unknown' ? this.roster.companyBefore(written) : undefined;
    if (vendor === undefined) return resolution;
    const name = this.roster.withoutCompany(written.replace(/\((?:R|TM)\)/g, ''), vendor);
    const description = `Accelerator that MLPerf calls "${written}".`;
    this.roster.make('chip', { name, id: slug(`${vendor} ${name}`), description, keys: { vendor } }, written);
    return this.roster.resolve('chip', written);
  }

  /** A system that is known by name, with this vendor, chip and number of accelerators. */
  private recognise({ run, base, parts, each, vendor }: Told): string | undefined {
    const [part, ...others] = parts;
    if (others.length > 0 || part?.chip.outcome === 'doubtful') return undefined;
    for (const name of [base, platformName(run.text('platform'))]) {
      const { outcome, id } = this.roster.resolve('system', name);
      if (outcome !== 'certain' || id === undefined) continue;
      const said = this.known.claims.filter(({ subject }) => subject === id);
      const chips = said.filter(({ property }) => property === 'chip').map(({ value }) => value);
      const counts = said.filter(({ property }) => property === 'accelerators').map(({ value }) => Number(value));
      const sells = this.roster.entity(id)?.keys.vendor;
      const sameVendor = vendor === undefined || sells === undefined || vendor === sells;
      const sameChip = chips.length > 0 && chips.includes(part?.chip.id ?? '');
      const sameCount = counts.length > 0 && counts.includes(each ?? Number.NaN);
      if (sameVendor && sameChip && sameCount) return id;
      if (said.length > 0 || rackSize(base) !== each) continue;
      this.roster.use('system', id);
      this.claim(id, { run, base, parts, each, vendor: sells });
      return id;
    }
    return undefined;
  }

  private new(told: Told): string {
    const { run, base, parts, each } = told;
    const submitter = this.roster.resolve('company', run.text('submitter').replaceAll('_', ' ')).id;
    const vendor = told.vendor ?? submitter ?? '';
    const own = this.roster.withoutCompany(base, vendor);
    const names = parts.map(({ written, chip: { id = '', outcome } }) => {
      return outcome === 'certain' ? (this.roster.entity(id)?.name ?? written) : written;
    });
    const called = names.length > 1 ? 'several kinds of accelerator' : names[0];
    const counted = each === undefined ? called : `${each} x ${called}`;
    const id = slug([vendor, own, names.length === 1 ? counted?.replace(' x ', 'x ') : ''].join(' '));
    if (this.roster.entity(id)?.kind !== 'system') {
      const name = called === undefined ? own : `${own} with ${names.length > 1 ? called : counted}`;
      const written = run.text('system') || run.text('platform');
      const description = `System that ${run.text('submitter').replaceAll('_', ' ')} reports MLPerf results for as "${written}".`;
      this.roster.make('system', { id, name, description, keys: { vendor } }, id);
    }
    this.claim(id, told);
    return id;
  }

  /** Claims of a new system what the first row says of it. */
  private claim(id: string, { run, parts, each, vendor }: Told): void {
    if (!this.roster.isNew(id) || this.claims.has(id) || (parts.length === 0 && each === undefined)) return;
    const taken = vendor === undefined ? ['Who sells it is not said; taken to be the submitter.'] : [];
    const number = run.text('id');
    const common = {
      id,
      source: this.source,
      at: `summary_results.json, ID ${number}, columns "System", "Accelerator" and number of accelerators`,
      note: [...parts.map(noteOf), ...taken].join(' '),
    };
    const count = { 'accelerators (count)': each === undefined ? undefined : String(each) };
    const [part, ...others] = parts;
    const grade = part?.chip.outcome === 'doubtful' ? 'D' : undefined;
    this.claims.set(
      id,
      others.length === 0
        ? [{ ...common, ...count }, ...(part?.chip.id ? [{ ...common, chip: part.chip.id, grade }] : [])]
        : [{ ...common, ...count }, ...parts.map(({ chip }) => ({ ...common, chips: chip.id }))],
    );
  }
}
