import type { Changes } from '../domain/changes.js';
import type { ClaimChange } from '../domain/changes-of-claims.js';
import type { FigureAspect, FigureChange } from '../domain/changes-of-figures.js';
import { CHANGE_KINDS, type ChangeKind } from '../domain/changes-pairing.js';
import { tellClaimChange, tellEntityChange, tellFigure, tellFindingChange } from '../domain/changes-told.js';
import { inWords } from '../domain/names.js';
import type { Severity } from '../domain/rule.js';

/** A changed claim, and where its source says so. */
export interface ClaimLine {
  readonly kind: ChangeKind;
  readonly id: string;
  readonly entity: string;
  readonly property: string;
  /** All for reading, with what else of it differs. */
  readonly text: string;
  readonly source: string;
  readonly place: string;
}

/** A changed figure, with the changed claims behind it. */
export interface FigureLine {
  readonly kind: ChangeKind;
  readonly entity: string;
  readonly name: string;
  readonly figure: string;
  readonly before: string;
  readonly after: string;
  readonly differs: readonly FigureAspect[];
  readonly because: readonly string[];
}

/** Anything else that changed, in a sentence. */
export interface ChangeLine {
  readonly kind: ChangeKind;
  readonly id: string;
  readonly text: string;
}

/** A changed finding, with the entity that it is on. */
export interface FindingLine extends ChangeLine {
  readonly severity: Severity;
  readonly entity: string;
  readonly name: string;
}

/** What a reader is told of two datasets. */
export interface DiffReport {
  readonly before: { readonly name: string; readonly today: string };
  readonly after: { readonly name: string; readonly today: string };
  readonly claims: readonly ClaimLine[];
  readonly entities: readonly ChangeLine[];
  readonly scenarios: readonly ChangeLine[];
  readonly figures: readonly FigureLine[];
  readonly findings: readonly FindingLine[];
}

/** Told before each part of the work. */
export type DiffProgress = (what: string) => void;

/** @param names what the two datasets are called by who asked */
export function diffReport(
  changes: Changes,
  names: { readonly before: string; readonly after: string },
  progress: DiffProgress = () => {},
): DiffReport {
  progress('comparing claims');
  const claims = changes.claims().map((change) => claimLine(changes, change));
  const entities = changes.entities().map((change) => {
    return { kind: change.kind, id: (change.after ?? change.before).id, text: tellEntityChange(change) };
  });
  const scenarios = changes.scenarios().map(({ kind, before, after }) => {
    const { id, name } = after ?? before;
    return { kind, id, text: name };
  });
  progress('comparing figures');
  const figures = changes.figures().map((change) => figureLine(changes, change));
  progress('running the rules on both');
  const findings = changes.findings().map((change) => {
    const { id, severity, subject } = change.after ?? change.before;
    const entity = { entity: subject, name: nameOf(changes, subject) };
    return { kind: change.kind, id, severity, ...entity, text: tellFindingChange(change) };
  });
  const side = (name: string, today: string) => ({ name, today });
  return {
    before: side(names.before, changes.before.today),
    after: side(names.after, changes.after.today),
    ...{ claims, entities, scenarios, figures, findings },
  };
}

/** Whether two datasets say the same, so that nothing is left to tell. */
export function isEmpty({ claims, entities, scenarios, figures, findings }: DiffReport): boolean {
  return [claims, entities, scenarios, figures, findings].every(({ length }) => length === 0);
}

/** Whether a figure is told otherwise; else the same number rests on other claims. */
export function isToldOtherwise({ differs }: FigureLine): boolean {
  return differs.some((aspect) => aspect !== 'claims');
}

/** How many changed how: "2 appeared, 1 altered". */
export function countKinds(lines: readonly { readonly kind: ChangeKind }[]): string {
  const counts = CHANGE_KINDS.map((kind) => [lines.filter((line) => line.kind === kind).length, kind] as const);
  return counts
    .filter(([count]) => count > 0)
    .map(([count, kind]) => `${count} ${kind}`)
    .join(', ');
}

function claimLine(changes: Changes, change: ClaimChange): ClaimLine {
  const { id, subject, property, source, locator } = change.after ?? change.before;
  return {
    kind: change.kind,
    id,
    entity: subject,
    property,
    text: tellClaimChange(changes, change),
    source: nameOf(changes, source),
    place: locator,
  };
}

function figureLine(changes: Changes, change: FigureChange): FigureLine {
  const { kind, subject, property, before, after, differs } = change;
  return {
    kind,
    entity: subject,
    name: nameOf(changes, subject),
    figure: inWords(property),
    before: tellFigure(before),
    after: tellFigure(after),
    differs,
    because: changes.causes(change).map((cause) => tellClaimChange(changes, cause)),
  };
}

const nameOf = ({ before, after }: Changes, id: string): string => (after.entity(id) ?? before.entity(id))?.name ?? id;
