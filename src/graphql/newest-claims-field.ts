import { Arg, Field, ID } from 'type-graphql';
import type { Grade } from '../domain/claim.js';
import { newestClaims } from '../domain/newest.js';
import { ClaimObject } from './claim-object.js';
import { ClaimConnection } from './claims-field.js';
import { pageOf } from './connection.js';
import { DateScalar } from './date-scalar.js';
import { GradeEnum } from './enums.js';
import { GraphObject } from './graph-object.js';
import { knownId } from './known-id.js';
import { type ListArguments, method, PAGING } from './method.js';

interface Given extends ListArguments {
  readonly about?: readonly string[] | null;
  readonly sources?: readonly string[] | null;
  readonly grades?: readonly Grade[] | null;
  readonly publishedAfter?: string | null;
  readonly dated?: boolean | null;
}

method(
  GraphObject,
  'claims',
  Field(() => ClaimConnection, { description: 'All claims that the view sees, newest published first' }),
  [
    Arg('about', () => [ID], { nullable: true, description: 'Only claims about these entities' }),
    Arg('sources', () => [ID], { nullable: true, description: 'Only what these sources say' }),
    Arg('grades', () => [GradeEnum], { nullable: true, description: 'Only evidence of these grades' }),
    Arg('publishedAfter', () => DateScalar, { nullable: true, description: 'Only what was published after this day' }),
    Arg('dated', () => Boolean, {
      nullable: true,
      description: 'Only what dated sources say, or only what undated ones do, of which the day of reading is known',
    }),
    ...PAGING,
  ],
  function (this: GraphObject, given: Given) {
    const { view, types } = this.root;
    const { about, sources, grades, publishedAfter, dated } = given;
    const claims = newestClaims(view, {
      about: about ? new Set(about.map((id) => knownId(view, 'about', id))) : undefined,
      sources: sources ? new Set(sources.map((id) => knownId(view, 'sources', id))) : undefined,
      grades: grades ? new Set(grades) : undefined,
      after: publishedAfter ?? undefined,
      dated: dated ?? undefined,
    });
    return pageOf(claims, ({ id }) => id, given).as((claim) => new ClaimObject(view, claim, types));
  },
);
