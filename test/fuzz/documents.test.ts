import fc from 'fast-check';
import { type ExecutionResult, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costOf } from '../../src/graphql/cost.js';
import { isCallersMistake } from '../../src/server/http-error.js';
import { bothWays } from '../graphql/compiled/both-ways.js';
import { attacked } from '../server/attacks/attacked.js';
import { api, run, view } from '../shipped.js';
import { cases, chance } from './fuzzing.js';
import { RandomDocuments } from './random-documents.js';

const PAGE = 100;
/** Dearer documents are left to the attacks: here many have to be tried. */
const DEAREST = 30_000;
const ids = [...view.vocabulary.entities.keys()].flatMap((kind) => view.ids(kind));
const documentOf = (seed: number) => new RandomDocuments(api.schema, ids, chance(seed)).document();

/** What an operation can cost; undefined where that cannot be told, since a page or an argument is refused. */
function cost(source: string): number | undefined {
  try {
    return costOf(api.schema, { document: parse(source), operationName: undefined, variables: {}, page: PAGE });
  } catch {
    return undefined;
  }
}

/** Errors that are no mistake of the caller. */
const internal = ({ errors = [] }: ExecutionResult): readonly string[] =>
  errors.flatMap(({ originalError, message }) =>
    originalError && !isCallersMistake(originalError) && !('extensions' in originalError)
      ? `${message} ${originalError.stack}`
      : [],
  );

const INSIDE = /SELECT |sqlite|node_modules|\/src\/|\.[jt]s:\d/i;

describe('any valid document', () => {
  it('is answered without an internal error, and compiled to the letter as by graphql-js', () => {
    let tried = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const source = documentOf(seed);
        expect(validate(api.schema, parse(source)), source).toEqual([]);
        const dear = cost(source);
        if (dear === undefined || dear > DEAREST) return;
        tried += 1;
        const { plain, first, again } = bothWays(source);
        const answer = JSON.parse(plain) as ExecutionResult;
        expect(internal(run(source)), source).toEqual([]);
        if (answer.errors) expect(JSON.stringify(answer.errors), source).not.toMatch(INSIDE);
        // What has an error is told the long way.
        expect([first, again], source).toEqual(answer.errors ? [undefined, undefined] : [plain, plain]);
      }),
      cases(150),
    );
    console.log(`${tried} documents were answered`);
    expect(tried).toBeGreaterThan(20);
  });
});

describe('any document that is damaged', () => {
  const server = attacked();

  /** A document with some of its characters taken out, doubled or put elsewhere. */
  function damaged(seed: number): string {
    const next = chance(seed);
    let text = documentOf(seed);
    for (let turn = 0; turn < 3; turn += 1) {
      const [from, to] = [next(), next()].map((part) => Math.floor(part * text.length)).sort((a, b) => a - b) as [
        number,
        number,
      ];
      const part = text.slice(from, Math.min(to, from + 20));
      text =
        [
          text.slice(0, from) + text.slice(from + part.length),
          text.slice(0, from) + part + text.slice(from),
          text + part,
        ][Math.floor(next() * 3)] ?? text;
    }
    return text;
  }

  it('is refused, or answered, but never an internal error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const query = damaged(seed);
        const dear = cost(query);
        if (dear !== undefined && dear > DEAREST) return;
        const { errors = [] } = await server.ask(query);
        expect(
          errors.filter(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR'),
          query,
        ).toEqual([]);
      }),
      cases(150),
    );
  });
});
