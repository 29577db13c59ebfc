import type { Context } from '../context.js';
import { hold } from '../limit-error.js';
import { nestingOf } from '../nesting.js';
import type { OpenDataset } from '../open-dataset.js';
import { TimeWatch } from '../time-watch.js';
import { askedQuestion, parsed, type Question, questionInAddress } from './asked-question.js';
import { KeptAnswer } from './kept-answer.js';
import { KeptAnswers } from './kept-answers.js';
import type { KnownDocument } from './known-operations.js';
import type { Asked } from './request-head.js';

/** Reads the text of a document that is not known; undefined where that is left to the long way. */
export type ReadDocument = (text: string) => KnownDocument | undefined;

/** Answers without errors to plain questions, from the current dataset. */
export class AnswerBook {
  /** Of the current dataset: others are not asked here. */
  private current: { readonly dataset: OpenDataset; readonly answers: KeptAnswers } | undefined;

  constructor(
    private readonly context: Context,
    private readonly read: ReadDocument,
  ) {}

  /** The answer that is kept. */
  kept({ head, question }: Asked): KeptAnswer | undefined {
    // A body that is no object cannot be taken for an address.
    return head.method === 'GET' || question.startsWith('{')
      ? this.answersOf(this.context.service.current).get(question)
      : undefined;
  }

  /** An answer without errors, if there is one; found and written within one turn, so that one dataset gives it. */
  written({ head, question }: Asked): KeptAnswer | undefined {
    const dataset = this.context.service.current;
    const kept = this.answersOf(dataset);
    const asked = head.method === 'GET' ? questionInAddress(question) : askedQuestion(parsed(question));
    const answer = asked && this.answer(dataset, kept, asked);
    if (answer) kept.offer(question, answer);
    return answer;
  }

  private answer(dataset: OpenDataset, { fragments }: KeptAnswers, asked: Question): KeptAnswer | undefined {
    const { operations, settings } = this.context;
    const { limits } = settings;
    const known = operations.find(asked.query) ?? this.read(asked.query);
    if (!known) return undefined;
    const { operationName, variables } = asked;
    const watch = new TimeWatch(limits);
    try {
      hold('nesting', limits, nestingOf(variables) + 1);
      const cost = known.cost(operationName, variables);
      if (cost > limits.cost) return undefined;
      const json = known
        .operation(operationName)
        .run({ root: dataset.root, variables, fragments, look: () => watch.look() });
      return json === undefined ? undefined : new KeptAnswer(json, cost);
    } catch {
      return undefined; // told the long way
    }
  }

  private answersOf(dataset: OpenDataset): KeptAnswers {
    if (this.current?.dataset === dataset) return this.current.answers;
    const answers = new KeptAnswers(this.context.settings.limits.kept);
    this.current = { dataset, answers };
    return answers;
  }
}
