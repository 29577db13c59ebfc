import type { ImportOptions } from '../account/importer.js';
import { ImportError, placeIn } from '../input/import-error.js';
import type { SourceRow } from '../input/source-row.js';
import type { Known } from '../seeds/known.js';
import type { SeedRow } from '../seeds/seed-table.js';

/** The round of results that a file holds, "5.1". @throws ImportError for a file of several rounds, or of none */
export function roundOf(rows: readonly SourceRow[], version: (row: SourceRow) => string): string {
  const rounds = new Map<string, SourceRow>();
  for (const row of rows) if (!rounds.has(version(row))) rounds.set(version(row), row);
  const [[written, first] = ['', undefined], ...others] = [...rounds];
  const round = /^v?(\d+\.\d+)$/i.exec(written)?.[1];
  const odd = round === undefined ? first : others[0]?.[1];
  if (round !== undefined && !odd) return round;
  const path = first?.path ?? '';
  const message = `found "${odd ? version(odd) : ''}", expected one round in all rows, such as "v5.1"`;
  throw new ImportError([{ place: placeIn(path, odd?.row, 'version'), message }]);
}

/**
 * The source that a round is cited as: that of the seeds with its name, else a new one.
 * @throws ImportError where there is none and nobody says when the file was fetched
 */
export function sourceOfRound(
  round: string,
  known: Known,
  { source, retrieved }: ImportOptions,
): { id: string; rows: readonly SeedRow[] } {
  const id = source ?? `mlperf-inference-v${round.replace('.', '-')}`;
  if (known.entities.some((entity) => entity.id === id && entity.kind === 'source')) return { id, rows: [] };
  if (retrieved === undefined) {
    const message = `the seeds have no source "${id}"; expected "--retrieved <date>" with the day on which the file was fetched, to make one, or "--source <id>"`;
    throw new ImportError([{ place: `MLPerf Inference v${round}`, message }]);
  }
  const row = {
    id,
    name: `MLPerf Inference v${round}, results`,
    url: `https://github.com/mlcommons/inference_results_v${round}`,
    identifier: 'summary_results.json',
    publisher: 'MLCommons',
    retrieved,
    category: 'dataset',
    grade: 'A',
    license: 'Apache-2.0',
  };
  return { id, rows: [row] };
}
