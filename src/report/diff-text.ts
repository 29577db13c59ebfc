import type { ChangeKind } from '../domain/changes-pairing.js';
import { countKinds, type DiffReport, isEmpty, isToldOtherwise } from './diff-report.js';

const SIGNS: Readonly<Record<ChangeKind, string>> = { appeared: '+', vanished: '-', altered: '~' };

/** What differs between two datasets, for a terminal; nothing where nothing does. */
export function diffText(report: DiffReport): string {
  if (isEmpty(report)) return '';
  const { claims, entities, scenarios, figures, findings } = report;
  const told = figures.filter(isToldOtherwise);
  const others = figures.length - told.length;
  const lines = [
    ...part('claims', claims, ({ text, source, place }) => [text, `    ${source}, ${place}`]),
    ...part('entities', entities, ({ text, id }) => [`${text} (${id})`]),
    ...part('scenarios', scenarios, ({ text, id }) => [`${text} (${id})`]),
    ...part('figures', told, ({ name, figure, before, after, differs, because }) => {
      const value = before === after ? `${before} (other ${differs.join(', ')})` : `${before} → ${after}`;
      return [`${name}, ${figure}: ${value}`, ...because.map((cause) => `    because of ${cause}`)];
    }),
    ...(others > 0 ? [`figures that are the same on other claims: ${others}`] : []),
    ...part('findings', findings, ({ severity, name, text }) => [`${severity}: ${name}: ${text}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function part<T extends { readonly kind: ChangeKind }>(
  title: string,
  lines: readonly T[],
  tell: (line: T) => readonly string[],
): readonly string[] {
  if (lines.length === 0) return [];
  const told = lines.flatMap((line) => {
    const [first, ...rest] = tell(line);
    return [`${SIGNS[line.kind]} ${first}`, ...rest];
  });
  return [`${title}: ${countKinds(lines)}`, ...told];
}
