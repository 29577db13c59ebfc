import { Field, ID, InputType } from 'type-graphql';
import type { Grade } from '../domain/claim.js';
import { didYouMean } from '../domain/did-you-mean.js';
import type { SourceFilter, SourceMatch } from '../domain/lens.js';
import type { View } from '../domain/view.js';
import { CategoryEnum, GradeEnum } from './enums.js';
import { InputError } from './input-error.js';

@InputType('SourceMatch', { description: 'Which claims; what is given must all match' })
export class SourceMatchInput {
  @Field(() => [ID], { nullable: true, description: 'Ids of sources' })
  ids?: string[];

  @Field(() => [CategoryEnum], { nullable: true, description: 'Categories of sources' })
  categories?: string[];

  @Field(() => [GradeEnum], { nullable: true, description: 'Grades of claims' })
  grades?: Grade[];
}

@InputType('SourceSelection', { description: 'Claims that match `include`, if given, and do not match `exclude`' })
export class SourceFilterInput {
  @Field(() => SourceMatchInput, { nullable: true, description: 'Only these' })
  include?: SourceMatchInput;

  @Field(() => SourceMatchInput, { nullable: true, description: 'All but these' })
  exclude?: SourceMatchInput;
}

/** @throws InputError for a source that does not exist, with the nearest that does */
export function readSourceFilter(view: View, given: SourceFilterInput): SourceFilter {
  const read = (match: SourceMatchInput | null | undefined): SourceMatch | undefined => {
    for (const id of match?.ids ?? []) {
      if (view.entity(id)?.kind === 'source') continue;
      throw new InputError(`sources: there is no source "${id}"${didYouMean(id, view.ids('source'))}`);
    }
    const { ids, categories, grades } = match ?? {};
    // A match in which nothing is given is no filter: a client leaves out what it does not ask for.
    if (!ids && !categories && !grades) return undefined;
    return { ids: ids ?? undefined, categories: categories ?? undefined, grades: grades ?? undefined };
  };
  return { include: read(given.include), exclude: read(given.exclude) };
}
