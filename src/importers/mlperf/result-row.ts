import type { Roster } from '../seeds/roster.js';
import type { SeedRow } from '../seeds/seed-table.js';
import { slug } from '../seeds/slug.js';
import type { Machines } from './machine.js';
import type { Run } from './run.js';
import type { Reported } from './same-run.js';

const BITS: Readonly<Record<string, string>> = {
  fp4: '4',
  int4: '4',
  uint4: '4',
  mxfp4: '4',
  nvfp4: '4',
  fp8: '8',
  float8: '8',
  int8: '8',
  uint8: '8',
  fp16: '16',
  bf16: '16',
  bfloat16: '16',
  fp32: '32',
  float32: '32',
};

/** Makes the rows of benchmark results, with the systems, models and benchmarks that they need. */
export class ResultRows {
  constructor(
    private readonly roster: Roster,
    private readonly machines: Machines,
    private readonly source: string,
    private readonly round: string,
  ) {}

  /** A run as a row of the table of results, and what looks wrong about it. */
  of({ first, again }: Reported): { readonly row: SeedRow; readonly doubts: readonly string[] } {
    const { text, result, power } = first;
    const { id: system, systems, doubts } = this.machines.of(first);
    const model = this.model(text('usedModel'));
    const scenario = scenarioOf(text('scenario'));
    const number = text('id').replace(/^v?\d+\.\d+-/, '');
    const strictest = again.at(-1) ?? first;
    const isOpen = /^open$/i.test(text('division'));
    const row: SeedRow = {
      id: slug(`mlperf v${this.round} ${number} ${text('usedModel')} ${scenario}`),
      name: `${this.roster.entity(system)?.name ?? system}, ${this.roster.entity(model)?.name ?? model}, MLPerf v${this.round}, ${scenario}`,
      description: `Run that ${text('submitter').replaceAll('_', ' ')} reported as ${text('id')}.`,
      system,
      model,
      benchmark: this.benchmark(first, scenario, isOpen),
      source: this.source,
      at: `summary_results.json, ID ${text('id')}, ${text('usedModel')}, ${text('scenario')} (${text('location')})`,
      nature: /^(1|true|yes)$/i.test(text('inferred')) ? 'estimate' : undefined,
      note: this.note(first, again),
      [result.measure.heading]: result.written,
      ...(power && { [power.measure.heading]: power.written }),
      'systems (count)': String(systems),
      'accelerators (count)': first.accelerators === undefined ? undefined : String(first.accelerators),
      'bitsPerWeight (bit/parameter)': BITS[text('formats').toLowerCase()],
      'accuracyTarget (%)': strictest.accuracyTarget,
      accuracy: text('accuracy'),
      scenario,
      numberFormat: text('formats'),
      division: text('division').toLowerCase(),
      suite: text('suite').toLowerCase(),
      availability: text('availability').toLowerCase(),
      submitter: this.roster.resolve('company', text('submitter').replaceAll('_', ' ')).id,
      software: text('software'),
      processor: text('processor'),
      'hostProcessors (count)': countText(text('processors')),
      'hostCores (core)': countText(text('cores')),
      operatingSystem: text('operatingSystem'),
    };
    return { row, doubts };
  }

  private model(used: string): string {
    const written = used.replace(/-99(\.9)?$/, '');
    return this.roster.find('model', written, () => ({
      name: written,
      id: slug(written),
      description: 'Model as MLPerf results name it.',
      keys: {},
    }));
  }

  /** The workload: a benchmark in a scenario. What the open division runs is not comparable, and another one. */
  private benchmark({ task, text }: Run, scenario: string, isOpen: boolean): string {
    const { outcome, id = '', leftOut } = this.roster.resolve('model', task);
    const isModel = outcome === 'certain' && leftOut.length === 0;
    if (isModel) this.roster.use('model', id);
    const name = isModel ? (this.roster.entity(id)?.name ?? task) : task;
    const division = isOpen ? ', open division' : '';
    const wanted = slug(`mlperf inference ${isOpen ? 'open ' : ''}${isModel ? id : task} ${scenario}`);
    if (this.roster.entity(wanted)) return wanted;
    const description = `MLPerf's workload "${task}" in the scenario "${text('scenario')}"${division}.`;
    return this.roster.make(
      'benchmark',
      { id: wanted, name: `MLPerf Inference${division}, ${name}, ${scenario}`, description, keys: {} },
      wanted,
    );
  }

  private note({ text }: Run, again: readonly Run[]): string {
    const others = again.map(
      (run) => `The row ${run.text('usedModel')} (${run.text('location')}) reports the same run.`,
    );
    const notes = /^(n\/a\.?\s*)*$/i.test(text('notes')) ? [] : [text('notes')];
    const inferred = /^(1|true|yes)$/i.test(text('inferred')) ? ['Inferred from another run, not measured.'] : [];
    return [...others, ...inferred, ...notes].join(' ');
  }
}

/** "SingleStream" as "single stream". */
function scenarioOf(written: string): string {
  return written.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** A count as whole digits; nothing where it is none. */
function countText(text: string): string | undefined {
  return /^\d+(\.0+)?$/.test(text) ? text.replace(/\.0+$/, '') : undefined;
}
