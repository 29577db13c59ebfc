import { FINDING_REASONS } from '../../domain/finding.js';
import { SEVERITIES } from '../../domain/rule.js';
import { column, type FlatTable, type Row } from '../../report/flat-table.js';
import { ask, question } from '../ask-graph.js';
import { apiWord } from './export-field.js';
import { Parameters } from './parameters.js';
import { VIEW_ARGUMENTS, VIEW_PARAMETERS, VIEW_VARIABLES, viewOf } from './seen.js';
import type { TableRequest } from './table-request.js';

const PAGE = 50;
const PARAMETERS = ['rule', 'severity', 'about', 'source', 'limit', ...VIEW_PARAMETERS];
const SIDES = ['found', 'expected'] as const;

const always = { required: true };
const sideColumns = (side: string) => [
  column(`${side}_words`, 'text', `What was ${side}`, always),
  column(`${side}_text`, 'text', `The value that was ${side}, for reading`, always),
  column(`${side}_low`, 'number', 'Lower bound in the unit; empty if open or no number'),
  column(`${side}_estimate`, 'number', 'Best value in the unit; empty if only bounds are known'),
  column(`${side}_high`, 'number', 'Upper bound in the unit; empty if open or no number'),
  column(`${side}_unit`, 'text', 'Unit of the numbers; dates are in seconds from 1970 on'),
];

const COLUMNS = [
  column('id', 'text', 'Unique in its view', always),
  column('rule', 'text', 'Id of the rule that found it', always),
  column('rule_name', 'text', 'Name of the rule', always),
  column('severity', 'text', 'An error cannot be; a warning is unlikely', {
    ...always,
    choices: SEVERITIES.map(apiWord),
  }),
  column('reason', 'text', 'Why it is no more than a warning', { ...always, choices: FINDING_REASONS.map(apiWord) }),
  column('subject', 'text', 'Id of the entity that the rule looked at', always),
  column('subject_name', 'text', 'Name of the entity', always),
  column('text', 'text', 'All in one sentence', always),
  ...sideColumns('found'),
  column('relation', 'text', 'How it would have to stand to what was expected', always),
  ...sideColumns('expected'),
  column('margin', 'number', 'How many times too much or too little at least; empty for dates'),
  column('claims', 'text', 'Ids of the claims that cannot all hold, with ";" between them', always),
  column('sources', 'text', 'Ids of their sources, with ";" between them', always),
];

const QUERY = `query Findings(${VIEW_VARIABLES}, $rule: ID, $severity: Severity, $about: ID, $source: ID, $first: Int!, $after: String) {
  view(${VIEW_ARGUMENTS}) {
    findings(rule: $rule, severity: $severity, about: $about, source: $source, first: $first, after: $after) {
      nodes {
        id rule { id name } severity reason subject { id name } text relation margin
        found { ...Side } expected { ...Side } claims { id source { id } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}
fragment Side on FindingSide { words text low estimate high unit }`;

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Answered {
  readonly id: string;
  readonly rule: Named;
  readonly severity: string;
  readonly reason: string;
  readonly subject: Named;
  readonly text: string;
  readonly relation: string;
  readonly margin: number | null;
  readonly found: Row;
  readonly expected: Row;
  readonly claims: readonly { readonly id: string; readonly source: { readonly id: string } }[];
}

interface Page {
  readonly nodes: readonly Answered[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What the rules find in a view, as the API lists it. @throws HttpError 400 for parameters that do not fit */
export function findingTable({ schema, root, search }: TableRequest): FlatTable {
  const parameters = new Parameters(search, PARAMETERS);
  const asked = question(schema, QUERY);
  const severity = parameters.choice(
    'severity',
    SEVERITIES.flatMap((word) => [apiWord(word), word]),
  );
  const variables = {
    ...viewOf(parameters),
    rule: parameters.text('rule'),
    severity: severity && apiWord(severity),
    about: parameters.text('about'),
    source: parameters.text('source'),
  };
  const limit = parameters.count('limit') ?? Number.POSITIVE_INFINITY;
  const pages = function* (): Iterable<readonly Row[]> {
    let left = limit;
    for (let after: string | null = null; left > 0; ) {
      const first = Math.min(PAGE, left);
      const page: Page = ask<{ view: { findings: Page } }>(asked, root, { ...variables, first, after }).view.findings;
      yield page.nodes.map(rowOf);
      if (!page.pageInfo.hasNextPage) return;
      left -= page.nodes.length;
      after = page.pageInfo.endCursor;
    }
  };
  return { name: 'findings', title: 'Findings: what cannot be, or is unlikely', columns: COLUMNS, pages };
}

function rowOf({ rule, subject, claims, ...finding }: Answered): Row {
  const { id, severity, reason, text, relation, margin } = finding;
  const sides = SIDES.flatMap((side) =>
    Object.entries(finding[side]).map(([name, cell]) => [`${side}_${name}`, cell === '' ? null : cell] as const),
  );
  return {
    ...{ id, severity, reason, text, relation, margin },
    rule: rule.id,
    rule_name: rule.name,
    subject: subject.id,
    subject_name: subject.name,
    ...Object.fromEntries(sides),
    claims: claims.map((claim) => claim.id).join(';'),
    sources: [...new Set(claims.map(({ source }) => source.id))].sort().join(';'),
  };
}
