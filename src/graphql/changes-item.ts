import type { Changes } from '../domain/changes.js';
import { CHANGE_KINDS } from '../domain/changes-pairing.js';
import { wordEnum } from './enums.js';
import type { Node, NodeFactory } from './node.js';

export const ChangeKindEnum = wordEnum(
  'ChangeKind',
  CHANGE_KINDS,
  'Appeared: only the later view has it, or knows it; vanished: only the earlier; altered: both, told otherwise',
);

/** What the object of a change needs beside the change. */
export abstract class ChangeObject {
  constructor(
    protected readonly changes: Changes,
    protected readonly nodes: NodeFactory,
  ) {}

  /** The node of an entity in the later view, or in the earlier one where that one's dataset alone has it. */
  protected node(id: string): Node {
    const { before, after } = this.changes;
    return this.nodes.node(after.entity(id) ? after : before, id);
  }
}
