import type { Coverage } from '../domain/coverage.js';
import type { Holdings } from '../domain/holdings.js';
import { escapeMarkdown } from './audit-markdown.js';
import { coverageTables, type ReportTable } from './coverage-report.js';

type Writer = (coverage: Coverage, holdings: Holdings) => string;

/** The forms of a coverage report. JSON has every id, the others the first of them. */
export const COVERAGE_FORMATS: Readonly<Record<string, Writer>> = {
  text: (coverage, holdings) =>
    `coverage as of ${coverage.today}\n\n${coverageTables(coverage, holdings).map(asText).join('\n\n')}\n`,
  markdown: (coverage, holdings) =>
    `# Coverage as of ${coverage.today}\n\n${coverageTables(coverage, holdings).map(asMarkdown).join('\n\n')}\n`,
  json: (coverage, { years }) => `${JSON.stringify({ ...coverage, years }, undefined, 2)}\n`,
};

function asMarkdown({ title, columns, rows }: ReportTable): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [`## ${title}`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

const cell = (text: string): string => (text === '---' ? text : escapeMarkdown(text).replaceAll('|', '\\|'));

function asText({ title, columns, rows }: ReportTable): string {
  const all = [columns, ...rows];
  const widths = columns.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...lines.map((line) => `  ${line}`)].join('\n');
}
