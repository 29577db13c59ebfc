import { defineImporter } from './account/importer.js';
import { findColumns } from './input/column-finder.js';
import { placeIn, refuse } from './input/import-error.js';
import { readJsonTable } from './input/json-table.js';
import { convertRound } from './mlperf/convert-round.js';
import { roundOf } from './mlperf/round.js';
import { COLUMNS } from './mlperf/run.js';

/**
 * MLPerf Inference, the results of a round as MLCommons publishes them.
 * See https://github.com/mlcommons/inference_results_v5.1
 */
export const mlperf = defineImporter({
  description: 'Results of a round of MLPerf Inference',
  files: 'summary_results.json of one round',
  read: (files, options) => {
    const [file, ...others] = files;
    if (!file || others.length > 0) refuse('mlperf', `found ${files.length} files, expected the summary of one round`);
    const table = readJsonTable(file);
    const columns = findColumns(table, COLUMNS);
    const round = roundOf(table.rows, (row) => columns.cell(row, 'version'));
    if (columns.nameOf('perNode') === undefined && columns.nameOf('total') === undefined) {
      refuse(placeIn(file.path), 'there is no column "a#" and none "Total Accelerators"; expected one of them');
    }
    return {
      name: `mlperf-inference-v${round.replace('.', '-')}`,
      rows: table.rows.length,
      convert: (known, progress) => convertRound(table, columns, round, known, options, progress),
    };
  },
});
