import { graphqlSync } from 'graphql';
import { describe, expect, it } from 'vitest';
import { pathsOf } from '../../src/domain/formula.js';
import { storeOfGraph } from '../../src/domain/memory-store.js';
import { View } from '../../src/domain/view.js';
import { GraphObject } from '../../src/graphql/graph-object.js';
import { changed, figures, questions, shipped, viewOfGraph } from '../domain/every-figure.js';
import { graphOf } from '../seed/written-seeds.js';
import { api, root, vocabulary } from '../shipped.js';

const chip = (name: string, memory: string, more = '') => `name: ${name}
vendor: seller
claims:
  - source: report
    at: Page 1
    memory: ${memory}
${more}`;

describe('two entities that may be one', () => {
  const graph = graphOf({
    'chip/h100.yaml': chip('H100', '80 GB'),
    'chip/h100-80gb.yaml': chip(
      'H100 80GB',
      '79 GB',
      '    maybeSameAs: h100\n    quote: the H100, or a part like it\n',
    ),
  });
  const rootValue = new GraphObject({ ...root.root, view: new View(storeOfGraph(graph), vocabulary) });

  it('are linked from both sides with the claim, and keep what is said of each', () => {
    const { data, errors } = graphqlSync({
      schema: api.schema,
      rootValue,
      source: `{
        doubtful: chip(id: "h100-80gb") {
          memory { text rivals { agrees } }
          maybeSameAs { nodes { id } }
          claims(property: "maybeSameAs") { nodes { text quote grade source { id } } }
        }
        other: chip(id: "h100") { memory { text } maybeSameAsOf { nodes { id } } }
      }`,
    });
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      doubtful: {
        memory: { text: '79 GB', rivals: [] },
        maybeSameAs: { nodes: [{ id: 'h100' }] },
        claims: {
          nodes: [{ text: 'H100', quote: 'the H100, or a part like it', grade: 'C', source: { id: 'report' } }],
        },
      },
      other: { memory: { text: '80 GB' }, maybeSameAsOf: { nodes: [{ id: 'h100-80gb' }] } },
    });
  });
});

describe('a disputed identity', () => {
  const doubtful = [...vocabulary.entities].filter(([, { properties }]) => Object.hasOwn(properties, 'maybeSameAs'));

  it('can be claimed of everything that has a name of its own in several sources', () => {
    expect(doubtful.map(([kind]) => kind)).toEqual(
      expect.arrayContaining(['benchmark-result', 'chip', 'company', 'deployment', 'model', 'site', 'system']),
    );
  });

  it('is read by no metric and no rule', () => {
    const formulas = [
      ...[...vocabulary.metrics.values()].flatMap(({ formulas }) => Object.values(formulas)),
      ...[...vocabulary.rules.values()].flatMap(({ computations }) =>
        [...computations.values()].flatMap(({ formulas }) => Object.values(formulas)),
      ),
    ];
    expect(formulas.length).toBeGreaterThan(80);
    const read = formulas.flatMap(({ root }) => pathsOf(root).flatMap(({ segments }) => segments));
    expect(read.filter((name) => name.startsWith('maybeSame'))).toEqual([]);
  });

  it('changes no figure of the shipped seeds', () => {
    const [claim] = shipped.claims;
    if (!claim) expect.fail('there are no claims');
    const links = doubtful.flatMap(([kind]) => {
      const [one, other] = shipped.entities.filter((entity) => entity.kind === kind);
      if (!one || !other) return [];
      const value = { type: 'entity', entity: other.id } as const;
      const said = { property: 'maybeSameAs', value, written: other.id, period: undefined, basis: 'unspecified' };
      return [{ ...claim, ...said, id: `${one.id}.maybeSameAs.0`, subject: one.id }];
    });
    expect(links.length).toBeGreaterThan(5);
    const asked = questions(shipped);
    const linked = viewOfGraph({ ...shipped, claims: [...shipped.claims, ...links] });
    expect(changed(figures(viewOfGraph(shipped), asked), figures(linked, asked))).toEqual([]);
  });
});
