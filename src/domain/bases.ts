import { type Claim, happened } from './claim.js';
import type { Figure, Input, Missing, NamedBasis } from './figure.js';
import { unique } from './operand.js';
import type { View } from './view.js';

/** The bases that a figure stands on: that of its claim if the property has a choice, or those of its inputs. */
export function basesOf(view: View, { claim, bases }: Figure): readonly NamedBasis[] {
  return claim ? [named(view, claim)].flatMap((one) => one ?? []) : bases;
}

/** The bases of what went in, leaving out those that the formula itself names. */
export function basesOfInputs(view: View, inputs: readonly Input[]): readonly NamedBasis[] {
  const found = inputs.flatMap(({ path, figure }) => (path.endsWith(']') ? [] : basesOf(view, figure)));
  return unique(found, ({ property, basis, nature }) => `${property} ${basis} ${happened(nature)}`);
}

/** What a claim was measured on, if its property has a choice of bases. */
function named(view: View, { subject, property, basis, nature }: Claim): NamedBasis | undefined {
  const kind = view.entity(subject)?.kind;
  const declared = kind === undefined ? undefined : view.vocabulary.definition(kind).properties[property];
  return declared && declared.bases.length > 1 ? { property, basis, nature } : undefined;
}

/** Inputs that are no like measures: one property on two bases, or what happened beside what is planned. */
export function unlikeBases(subject: string, bases: readonly NamedBasis[]): readonly Missing[] {
  const properties = [...new Set(bases.map(({ property }) => property))];
  return properties.flatMap((property): readonly Missing[] => {
    const own = bases.filter((one) => one.property === property);
    const found = [...new Set(own.map(({ basis }) => basis))];
    if (found.length > 1) return [{ subject, property, reason: `bases differ: ${found.join(', ')}` }];
    const natures = [...new Set(own.map(({ nature }) => nature))];
    return own.length > 1 ? [{ subject, property, reason: `natures differ: ${natures.join(', ')}` }] : [];
  });
}

/** The bases of what went in for reading, those that the formula names included. */
export function describeBases(view: View, inputs: readonly Input[]): string | undefined {
  const told = inputs.flatMap(({ figure }) =>
    basesOf(view, figure).map(({ property, basis }) => `${property}: ${basis}`),
  );
  return told.length === 0 ? undefined : [...new Set(told)].join(', ');
}
