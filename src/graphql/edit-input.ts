import { Field, ID, InputType } from 'type-graphql';
import { assume, type LayOver } from '../domain/assume.js';
import { didYouMean } from '../domain/did-you-mean.js';
import { EDIT_ACTS, type Edit, type EditDraft, type EditWord, type KnownIds } from '../domain/edit.js';
import { isFormulaText, readEdit } from '../domain/read-edit.js';
import type { View } from '../domain/view.js';
import { InputError, readInput } from './input-error.js';
import { KindEnum } from './kind-enum.js';

@InputType('EditWhere', { description: 'A key or relation that the entities of an edit must have' })
export class EditWhereInput {
  @Field(() => String, { description: 'Name of the key or relation, such as vendor' })
  field!: string;

  @Field(() => String, { description: 'The id or word that it must have' })
  is!: string;
}

/** Whom an edit is about, and which of its claims; the same for every act. */
@InputType('EditTarget')
abstract class EditTargetInput {
  @Field(() => ID, { nullable: true, description: 'The one entity that is edited' })
  about?: string;

  @Field(() => KindEnum, { nullable: true, description: 'Every entity of this kind that the view sees' })
  all?: string;

  @Field(() => [EditWhereInput], { nullable: true, description: 'With `all`: only those that have these' })
  where?: EditWhereInput[];

  @Field(() => String, { nullable: true, description: 'What exactly was measured' })
  basis?: string;

  @Field(() => String, { nullable: true, description: 'The period, such as 2025 or FY2026' })
  period?: string;
}

@InputType('SetEdit', {
  description:
    'Puts a value in the place of what is claimed: of the claim that the default figure picks, unless basis or period say otherwise',
})
class SetEditInput extends EditTargetInput {
  @Field(() => String, { description: 'The property' })
  property!: string;

  @Field(() => String, {
    description:
      'The value as seeds write it ("12 kW", "30-40 %", an id), or "= " and a formula worked out before the edit',
  })
  value!: string;
}

@InputType('ScaleEdit', { description: 'Multiplies every claim on a property, of the basis and period if given' })
class ScaleEditInput extends EditTargetInput {
  @Field(() => String, { description: 'The property' })
  property!: string;

  @Field(() => String, { description: 'The factor ("0.5", "80 %"), or "= " and a formula worked out before the edit' })
  by!: string;
}

@InputType('WithdrawEdit', { description: 'Takes claims away, as if nobody had made them' })
class WithdrawEditInput extends EditTargetInput {
  @Field(() => String, { nullable: true, description: 'Only claims on this property' })
  property?: string;

  @Field(() => ID, { nullable: true, description: 'Only claims from this source' })
  source?: string;
}

@InputType('Edit', { description: 'One change of a what-if; exactly one of its fields is given' })
export class EditInput {
  @Field(() => SetEditInput, { nullable: true, description: 'Puts a value in the place of what is claimed' })
  set?: SetEditInput;

  @Field(() => ScaleEditInput, { nullable: true, description: 'Multiplies what is claimed' })
  scale?: ScaleEditInput;

  @Field(() => WithdrawEditInput, { nullable: true, description: 'Takes claims away' })
  withdraw?: WithdrawEditInput;
}

const MOST_EDITS = 50;

/**
 * The view with the edits of a request laid over it.
 * @throws InputError naming the edit, the word and what is near
 */
export function assumeInputs(view: View, inputs: readonly EditInput[], lay: LayOver): View {
  if (inputs.length > MOST_EDITS) {
    throw new InputError(`assume: found ${inputs.length} edits, expected at most ${MOST_EDITS}`);
  }
  const edits = inputs.map((input, index) => readDraft(view, draftOf(input, `assume[${index}]`), `assume[${index}]`));
  return edits.reduce((below, edit, index) => {
    return readInput(`assume[${index}].${edit.act}`, () => assume(below, [edit], 'as asked', lay));
  }, view);
}

/** The view in a scenario. @throws InputError if there is no such scenario */
export function inScenario(view: View, id: string): View {
  const scenarios = view.store.scenarios();
  const scenario = scenarios.find((known) => known.id === id);
  if (!scenario) {
    const hint = didYouMean(
      id,
      scenarios.map((known) => known.id),
    );
    throw new InputError(`scenario: there is no scenario "${id}"${hint}`);
  }
  const edits = scenario.edits.map((draft, index) => readDraft(view, draft, `scenario "${id}"[${index}]`));
  return edits.reduce((below, edit, index) => {
    return readInput(`scenario "${id}"[${index}].${edit.act}`, () => assume(below, [edit], `scenario "${id}"`));
  }, view);
}

function readDraft(view: View, draft: EditDraft, where: string): Edit {
  const known: KnownIds = {
    kindOf: (id) => view.entity(id)?.kind,
    ids: () => [...view.vocabulary.entities.keys()].flatMap((kind) => view.ids(kind)),
  };
  const reading = readEdit(draft, view.vocabulary, known);
  if ('edit' in reading) return reading.edit;
  const told = reading.faults.map(({ word, message, column }) => {
    if (word === undefined) return message;
    // A fault in a formula tells its column by itself.
    const isFormula = word !== 'where' && isFormulaText(draft.words[word] ?? '');
    return column > 1 && !isFormula ? `${word}, column ${column}: ${message}` : `${word}: ${message}`;
  });
  throw new InputError(`${where}.${draft.act}: ${told.join('; ')}`);
}

function draftOf(input: EditInput, where: string): EditDraft {
  const given = EDIT_ACTS.filter((act) => input[act]);
  const [act, ...more] = given;
  const words = act && input[act];
  if (!act || !words || more.length > 0) {
    const found = given.length === 0 ? 'nothing' : given.join(' and ');
    throw new InputError(`${where}: found ${found}, expected exactly one of ${EDIT_ACTS.join(', ')}`);
  }
  const { where: links, ...others } = words;
  const fields = (links ?? []).map(({ field }) => field);
  const twice = fields.find((field, index) => fields.indexOf(field) !== index);
  if (twice !== undefined) throw new InputError(`${where}.${act}: where: found "${twice}" twice, expected it once`);
  const texts = Object.entries(others).filter((pair): pair is [EditWord, string] => typeof pair[1] === 'string');
  return {
    act,
    words: Object.fromEntries(texts),
    where: Object.fromEntries((links ?? []).map(({ field, is }) => [field, is])),
  };
}
