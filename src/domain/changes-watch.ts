import type { Claim } from './claim.js';
import type { Entity } from './entity.js';
import type { Finding } from './finding.js';
import type { View } from './view.js';

/** What a watch list of ids is touched by: the entities themselves, and those that have one of them as a key. */
export class Watch {
  constructor(private readonly ids: ReadonlySet<string>) {}

  /** A customer share is touched by its vendor and by its customer, a chip by its vendor. */
  touchesEntity({ vocabulary }: View, entity: Entity | undefined): boolean {
    if (!entity) return false;
    if (this.ids.has(entity.id)) return true;
    const { keys } = vocabulary.definition(entity.kind);
    return Object.entries(entity.keys).some(([name, id]) => keys[name]?.type === 'entity' && this.ids.has(id));
  }

  /** A claim about what is touched, by a source that is watched, or that leads to what is watched. */
  touchesClaim(view: View, { subject, source, value }: Claim): boolean {
    const leadsTo = value.type === 'entity' && this.ids.has(value.entity);
    return leadsTo || this.ids.has(source) || this.touchesEntity(view, view.entity(subject));
  }

  /** A finding on what is touched, or with a claim that is. */
  touchesFinding(view: View, { subject, claims }: Finding): boolean {
    return this.touchesEntity(view, view.entity(subject)) || claims.some((claim) => this.touchesClaim(view, claim));
  }
}
