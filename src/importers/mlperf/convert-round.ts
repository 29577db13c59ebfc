import type { Imported, ImportOptions, RowProgress } from '../account/importer.js';
import { Ledger } from '../account/ledger.js';
import type { FoundColumns } from '../input/column-finder.js';
import { ImportError, type ImportFault } from '../input/import-error.js';
import type { SourceTable } from '../input/source-row.js';
import type { Known } from '../seeds/known.js';
import { Roster } from '../seeds/roster.js';
import type { SeedRow } from '../seeds/seed-table.js';
import { countInName } from './count-in-name.js';
import { Machines } from './machine.js';
import { ResultRows } from './result-row.js';
import { sourceOfRound } from './round.js';
import { type Column, type Run, readRun } from './run.js';
import { sameRuns } from './same-run.js';

/** Turns the results of a round into tables of seeds. @throws ImportError with every cell that cannot be read */
export function convertRound(
  table: SourceTable,
  columns: FoundColumns<Column>,
  round: string,
  known: Known,
  options: ImportOptions,
  progress: RowProgress,
): Imported {
  const faults: ImportFault[] = [];
  const runs = table.rows.flatMap((row) => readRun(row, columns, faults) ?? []);
  if (faults.length > 0) throw new ImportError(faults);
  const source = sourceOfRound(round, known, options);
  const name = `mlperf-inference-v${round.replace('.', '-')}`;
  const ledger = new Ledger(
    table.rows,
    (row) => `${columns.cell(row, 'id')} ${columns.cell(row, 'usedModel')} ${columns.cell(row, 'scenario')}`,
  );
  const roster = new Roster(known);
  for (const submitter of new Set(runs.map(({ text }) => text('submitter').replaceAll('_', ' ')))) {
    const description = 'Submits results to MLPerf Inference.';
    roster.find('company', submitter, () => ({ name: submitter, description, keys: {} }));
  }
  const machines = new Machines(roster, known, source.id);
  const results = new ResultRows(roster, machines, source.id, round);
  const cited = known.claims.filter((claim) => claim.source === source.id);
  const rows: SeedRow[] = [];
  const counts: SeedRow[] = [];
  const units = unitsOfTasks(runs);
  const sound = runs.filter((run) => isSound(run, ledger));
  sameRuns(sound).forEach((reported, index, all) => {
    const { first, again } = reported;
    progress(index + 1, all.length);
    const seed = cited.find(({ at }) => [first, ...again].some((run) => cites(at, run)));
    if (seed) {
      ledger.skipped(first.row, `the seeds have it as ${seed.subject}`);
      for (const run of again) ledger.merged(run.row, first.row, seed.subject, 'the same run for another accuracy');
      return;
    }
    const { row, doubts } = results.of(reported);
    rows.push(row);
    const id = row.id as string;
    ledger.imported(first.row, id);
    for (const run of again) ledger.merged(run.row, first.row, id, 'the same run for another accuracy');
    for (const doubt of [...doubts, ...unitDoubts(first, units)]) ledger.suspect(first.row, doubt);
    const stated = countInName(first.text('system'), first.text('accelerator'));
    const at = `${String(row.at)}, column "System"`;
    if (stated !== undefined) counts.push({ id, source: source.id, at, 'accelerators (count)': String(stated) });
    for (const doubt of countDoubts(first, stated)) ledger.suspect(first.row, doubt);
  });
  const unread =
    columns.unread.length === 0
      ? []
      : [`nothing was read from the columns ${columns.unread.map((one) => `"${one}"`).join(', ')}`];
  return {
    tables: [
      ...roster.tables(name),
      { kind: 'source', name, rows: source.rows },
      { kind: 'system', name: `${name}.claims`, rows: machines.rows },
      { kind: 'benchmark-result', name, rows },
      { kind: 'benchmark-result', name: `${name}.counts-in-names`, rows: counts },
    ],
    accounts: ledger.accounts(),
    remarks: unread,
  };
}

/** Words in which summaries say that a result may be used; numbers and truth values are words here. */
const YES = /^(1|true|yes|passed|pass|ok|compliant)$/i;
const NO = /^(0|false|no|failed|fail|non-?compliant)$/i;

/** Leaves out what failed a check of the round. An unknown word of the check is told and believed. */
function isSound({ row, text }: Run, ledger: Ledger): boolean {
  const [compliance, errors] = [text('compliance'), text('errors')];
  if (NO.test(compliance)) ledger.skipped(row, `the results are not compliant (compliance: ${compliance})`);
  else if (errors !== '' && !/^(0|false|none|no)$/i.test(errors))
    ledger.skipped(row, `the results have errors (errors: ${errors})`);
  else {
    if (compliance !== '' && !YES.test(compliance))
      ledger.suspect(row, `compliance is "${compliance}", which is neither yes nor no`);
    return true;
  }
  return false;
}

/** Whether a claim of the seeds is from the place of a run. */
function cites(at: string, { text }: Run): boolean {
  return (
    at.includes(`(${text('location')})`) ||
    at.startsWith(`summary_results.json, ID ${text('id')}, ${text('usedModel')}, ${text('scenario')} `)
  );
}

/** The units of each benchmark, by how many runs have them. */
function unitsOfTasks(runs: readonly Run[]): ReadonlyMap<string, ReadonlySet<string>> {
  const units = new Map<string, Set<string>>();
  for (const { task, text } of runs) units.set(task, (units.get(task) ?? new Set()).add(text('units')));
  return units;
}

/** A benchmark that is counted in tokens is not counted in anything else. */
function unitDoubts({ task, text }: Run, units: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const unit = text('units');
  const inTokens = [...(units.get(task) ?? [])].some((one) => /^tokens/i.test(one));
  if (!inTokens || /^(tokens|latency)/i.test(unit)) return [];
  return [
    `the unit is "${unit}", where other rows of ${task} have Tokens/s: it may be mislabelled, and is kept as it is written`,
  ];
}

function countDoubts({ accelerators, nodes, text }: Run, stated: number | undefined): readonly string[] {
  if (accelerators === undefined) return [];
  const inPlatform = countInName(text('platform'), text('accelerator'));
  const told = (where: string, count: number | undefined) => {
    return count === undefined || count === accelerators
      ? []
      : [`${where} states ${count} accelerators, and ${nodes} nodes make ${accelerators}`];
  };
  return [...told('the name of the system', stated), ...told('the platform', inPlatform)];
}
