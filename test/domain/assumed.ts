import { loadVocabulary } from '../../src/catalogue/vocabulary.js';
import { assume, passing } from '../../src/domain/assume.js';
import type { Edit, EditAct, EditDraft, EditFault, EditWord } from '../../src/domain/edit.js';
import { formatQuantity } from '../../src/domain/format.js';
import { type GraphLiteral, storeOf } from '../../src/domain/graph-literal.js';
import { readEdit } from '../../src/domain/read-edit.js';
import { type Request, View } from '../../src/domain/view.js';

export const vocabulary = await loadVocabulary();
export const viewOf = (graph: GraphLiteral) => new View(storeOf(graph, vocabulary), vocabulary);

/** An edit as a scenario writes it: one act with its words. */
export type Written = Readonly<
  Partial<Record<EditAct, Partial<Record<EditWord, string>> & { readonly where?: Readonly<Record<string, string>> }>>
>;

function draftOf(written: Written): EditDraft {
  const [[act, { where = {}, ...words }]] = Object.entries(written) as [[EditAct, NonNullable<Written[EditAct]>]];
  return { act, words, where };
}

function read(view: View, written: Written) {
  const kinds = [...vocabulary.entities.keys()];
  const known = { kindOf: (id: string) => view.entity(id)?.kind, ids: () => kinds.flatMap((kind) => view.ids(kind)) };
  return readEdit(draftOf(written), vocabulary, known);
}

/** The view with edits laid over it. */
export const assumed = (view: View, ...edits: readonly Written[]): View => assume(view, sound(view, edits), 'as asked');

/** The same for a look or two. */
export const passingly = (view: View, ...edits: readonly Written[]): View =>
  assume(view, sound(view, edits), 'as asked', passing);

const sound = (view: View, edits: readonly Written[]): readonly Edit[] =>
  edits.map((written) => {
    const reading = read(view, written);
    if ('edit' in reading) return reading.edit;
    throw new TypeError(reading.faults.map(({ message }) => message).join('; '));
  });

/** What is wrong with an edit, before any view is asked. */
export function faultsOf(view: View, written: Written): readonly EditFault[] {
  const reading = read(view, written);
  return 'faults' in reading ? reading.faults : [];
}

/** A figure for reading. */
export function told(view: View, subject: string, name: string, request: Request = {}): string {
  const { quantity, unit } = view.figure(subject, name, request);
  return quantity ? formatQuantity(quantity, unit) : 'unknown';
}
