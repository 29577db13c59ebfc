import { type ClassType, Field } from 'type-graphql';
import { didYouMean } from '../domain/did-you-mean.js';
import { ClaimObject } from './claim-object.js';
import { connectionType, pageOf } from './connection.js';
import { InputError } from './input-error.js';
import { type ListArguments, method, PAGING, text } from './method.js';
import { Node } from './node.js';

export const ClaimConnection = connectionType('Claim', () => ClaimObject, 'claims');

method(
  Node as unknown as ClassType<Node>,
  'claims',
  Field(() => ClaimConnection, { description: 'The visible claims about it; of a source, the claims that it makes' }),
  [text('property', 'Only claims on this property or metric'), ...PAGING],
  function (this: Node, given: { property?: string | null } & ListArguments) {
    const { view, from, nodes } = this;
    const properties = view.vocabulary.fields(from.kind);
    if (given.property && from.kind !== 'source' && !properties.has(given.property)) {
      const hint = didYouMean(given.property, properties.keys());
      throw new InputError(`property: ${from.kind} has no "${given.property}"${hint}`);
    }
    const all = from.kind === 'source' ? view.claimsFrom(from.id) : view.claims(from.id);
    const kept = all.filter((claim) => !given.property || claim.property === given.property);
    return pageOf(kept, ({ id }) => id, given).as((claim) => new ClaimObject(view, claim, nodes));
  },
);
