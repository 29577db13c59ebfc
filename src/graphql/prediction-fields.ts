import { type ClassType, Field, ObjectType } from 'type-graphql';
import { SPEAKS } from '../domain/judge.js';
import { type Assessment, assess, type Evidence, STATUSES } from '../domain/prediction.js';
import type { View } from '../domain/view.js';
import { ClaimObject } from './claim-object.js';
import { DateScalar } from './date-scalar.js';
import { wordEnum } from './enums.js';
import { method } from './method.js';
import { Node, type NodeFactory } from './node.js';

const StatusEnum = wordEnum('PredictionStatus', STATUSES, 'What has become of a prediction; expired if nothing told');
const SpeaksEnum = wordEnum('Speaks', SPEAKS, 'Whether a claim speaks for or against a prediction, or cannot tell');

@ObjectType('Evidence', { description: 'A claim that bears on a prediction' })
export class EvidenceObject {
  constructor(
    private readonly view: View,
    private readonly evidence: Evidence,
    private readonly nodes: NodeFactory,
  ) {}

  @Field(() => ClaimObject, { description: 'The claim' })
  get claim(): ClaimObject {
    return new ClaimObject(this.view, this.evidence.claim, this.nodes);
  }

  @Field(() => SpeaksEnum, { description: 'How it speaks' })
  get speaks(): string {
    return this.evidence.speaks;
  }

  @Field(() => Boolean, { description: 'Whether the status rests on it' })
  get decides(): boolean {
    return this.evidence.decides;
  }
}

/** Adds to predictions what follows from their claims as of the day of the view. All null where it sees none of it. */
export function addPredictionFields(prediction: ClassType<Node>): void {
  const add = (name: string, field: MethodDecorator, told: (assessment: Assessment, node: Node) => unknown): void => {
    method(prediction, name, field, [], function (this: Node) {
      const assessment = assess(this.view, this.from.id);
      return assessment && told(assessment, this);
    });
  };
  const status = 'What has become of it by `statusOn`: by its condition and by the outcome that sources tell';
  add(
    'status',
    Field(() => StatusEnum, { nullable: true, description: status }),
    (found) => found.status,
  );
  const on = 'The day as of which the status is told: that of the view';
  add(
    'statusOn',
    Field(() => DateScalar, { nullable: true, description: on }),
    ({ asOf }) => asOf,
  );
  const by = 'The source that makes the prediction';
  add(
    'saidBy',
    Field(() => Node, { nullable: true, description: by }),
    ({ said }, { view, nodes }) => {
      return nodes.node(view, said.source);
    },
  );
  const when = 'When it was said; may be partial';
  add(
    'saidOn',
    Field(() => String, { nullable: true, description: when }),
    ({ said }) => said.published.label,
  );
  const last = 'The last day on which it can come true; null if none is named';
  add(
    'deadlineDay',
    Field(() => DateScalar, { nullable: true, description: last }),
    (found) => found.deadline?.end,
  );
  const evidence = 'Claims for and against it, published after it and about days up to its deadline, the oldest first';
  method(
    prediction,
    'evidence',
    Field(() => [EvidenceObject], { description: evidence }),
    [],
    function (this: Node) {
      const { view, from, nodes } = this;
      return (assess(view, from.id)?.evidence ?? []).map((one) => new EvidenceObject(view, one, nodes));
    },
  );
}
