import { describe, expect, it } from 'vitest';
import { ask } from '../shipped.js';

interface Prediction {
  readonly id: string;
  readonly statement: string | null;
  readonly status: string | null;
  readonly statusOn: string | null;
  readonly saidOn: string | null;
  readonly saidBy: { readonly id: string } | null;
  readonly deadlineDay: string | null;
  readonly evidence: readonly {
    readonly speaks: string;
    readonly decides: boolean;
    readonly claim: { readonly written: string; readonly source: { readonly id: string } };
  }[];
}
const FIELDS =
  'id statement status statusOn saidOn saidBy { id } deadlineDay evidence { speaks decides claim { written source { id } } }';
const seenOn = (id: string, day: string) =>
  ask<{ view: { prediction: Prediction } }>(
    'query ($id: ID!, $day: Date!) { view(asOf: $day) { prediction(id: $id) { ...All } } }'.concat(
      ` fragment All on Prediction { ${FIELDS} }`,
    ),
    { id, day },
  ).view.prediction;

describe("Nvidia's outlook on the first quarter of fiscal 2027", () => {
  const statuses = ['2026-02-25', '2026-02-26', '2026-04-26', '2026-04-27', '2026-05-19', '2026-05-20'].map(
    (day) => seenOn('nvidia-revenue-fy2027-q1', day).status,
  );

  it('is unseen, open until its last day, expired until the report, and then failed by excess', () => {
    expect(statuses).toEqual([null, 'OPEN', 'OPEN', 'EXPIRED', 'EXPIRED', 'FAILED']);
  });

  it('is decided by the exhibit to the Form 8-K; the page that repeats it agrees', () => {
    const found = seenOn('nvidia-revenue-fy2027-q1', '2026-06-30');
    expect(found).toMatchObject({
      ...{ saidOn: '2026-02-26', saidBy: { id: 'anews-nvidia-q4-fy2026' }, deadlineDay: '2026-04-26' },
      ...{ status: 'FAILED', statusOn: '2026-06-30' },
    });
    expect(
      found.evidence.map(({ speaks, decides, claim }) => [claim.written, claim.source.id, speaks, decides]),
    ).toEqual([
      ['$81,615M', 'stocktitan-nvidia-q1-fy2027', 'AGAINST', true],
      ['$81.6 billion', 'letsdatascience-nvidia-q1-fy2027', 'AGAINST', false],
    ]);
  });
});

describe('the predictions of the article', () => {
  const { view } = ask<{ view: { predictions: { nodes: Prediction[] } } }>(
    `{ view(sources: { include: { ids: ["ainews-cerebras-ipo-2026"] } }) {
      predictions(first: 100) { nodes { ${FIELDS} } }
    } }`,
  );

  it('are six, none of which has been decided', () => {
    expect(view.predictions.nodes.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'dual-sourcing-becomes-precedent OPEN',
      'hyperscalers-win OPEN',
      'inference-becomes-multi-architecture OPEN',
      'inference-startups-consolidate OPEN',
      'nvidia-inference-chip OPEN',
      'nvidia-loses-inference-revenue OPEN',
    ]);
  });

  it('have a deadline where the article tells one: 18 months and three years after May 2026', () => {
    const told = view.predictions.nodes.flatMap(({ id, deadlineDay }) => (deadlineDay ? [[id, deadlineDay]] : []));
    expect(told).toEqual([
      ['nvidia-inference-chip', '2027-11-30'],
      ['nvidia-loses-inference-revenue', '2029-05-31'],
    ]);
  });

  it('are not seen before the month of the article is over', () => {
    const day = (date: string) => seenOn('nvidia-inference-chip', date);
    expect([day('2026-05-30').status, day('2026-05-30').saidBy]).toEqual([null, null]);
    expect([day('2026-05-31').status, day('2026-05-31').statusOn]).toEqual(['OPEN', '2026-05-31']);
  });

  it('are not fulfilled by what Nvidia and Groq had done before', () => {
    const all = ask<{ predictions: { nodes: Prediction[] } }>(
      `{ predictions(ids: ["nvidia-inference-chip", "inference-startups-consolidate"]) { nodes { ${FIELDS} } } }`,
    ).predictions.nodes;
    expect(all.map(({ status, evidence }) => [status, evidence])).toEqual([
      ['OPEN', []],
      ['OPEN', []],
    ]);
  });
});
