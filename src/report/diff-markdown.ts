import { escapeMarkdown } from './audit-markdown.js';
import { capital } from './audit-verdicts.js';
import {
  type ChangeLine,
  countKinds,
  type DiffReport,
  type FigureLine,
  isEmpty,
  isToldOtherwise,
} from './diff-report.js';

const cell = (text: string): string => escapeMarkdown(text).replaceAll('|', '\\|');

/** More rows than a reader reads, or the comment of a pull request holds. */
const MOST_ROWS = 100;
const MOST_CAUSES = 3;

/** What differs between two datasets as Markdown for a pull request. */
export function diffMarkdown(report: DiffReport): string {
  const { before, after, claims, entities, scenarios, figures, findings } = report;
  const sides = `\`${before.name}\` (as of ${before.today}) and \`${after.name}\` (as of ${after.today})`;
  if (isEmpty(report)) return `# What changes\n\nNothing differs between ${sides}.\n`;
  const told = figures.filter(isToldOtherwise);
  const others = figures.length - told.length;
  return [
    '# What changes',
    '',
    `Between ${sides}.`,
    ...section('Claims', claims, ['', 'claim', 'source'], ({ kind, text, source, place }) => [
      kind,
      text,
      `${source}, ${place}`,
    ]),
    ...section('Entities', entities, ['', 'entity', 'id'], ({ kind, text, id }) => [kind, text, id]),
    ...section('Scenarios', scenarios, ['', 'scenario', 'id'], ({ kind, text, id }) => [kind, text, id]),
    ...section('Figures', told, ['figure', 'before', 'after', 'because of'], figureCells),
    ...(others > 0
      ? ['', `${others} more ${others === 1 ? 'figure is' : 'figures are'} the same on other claims.`]
      : []),
    ...section('Findings', findings, ['', 'severity', 'entity', 'finding'], ({ kind, severity, name, text }) => {
      return [kind, severity, name, text];
    }),
    '',
  ].join('\n');
}

type Line = Pick<ChangeLine, 'kind'>;

function section<T extends Line>(
  title: string,
  lines: readonly T[],
  columns: readonly string[],
  cells: (line: T) => readonly string[],
): readonly string[] {
  if (lines.length === 0) return [];
  const row = (values: readonly string[]) => `| ${values.join(' | ')} |`;
  const shown = lines.slice(0, MOST_ROWS).map((line) => row(cells(line).map(cell)));
  const more = lines.length - shown.length;
  return [
    '',
    `## ${capital(title)}: ${countKinds(lines)}`,
    '',
    row(columns),
    row(columns.map(() => '---')),
    ...shown,
    ...(more > 0 ? ['', `And ${more} more, which \`--format json\` tells.`] : []),
  ];
}

function figureCells({ name, figure, before, after, because, differs }: FigureLine): readonly string[] {
  const causes = because.slice(0, MOST_CAUSES).join('; ');
  const more = because.length - MOST_CAUSES;
  const aspects = differs.filter((aspect) => aspect !== 'value' && aspect !== 'claims');
  const also = aspects.length > 0 ? ` (${aspects.join(', ')})` : '';
  return [`${name}, ${figure}`, before, `${after}${also}`, more > 0 ? `${causes} and ${more} more` : causes];
}
