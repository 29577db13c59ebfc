import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';
import type { GraphObject } from '../graphql/graph-object.js';
import { LimitError } from './limit-error.js';
import type { Limits } from './limits.js';

/** What one request to the API has come to, for its log and its limits. */
export class Asked {
  /** Name of the operation, if it has one. */
  operation: string | undefined;
  cost: number | undefined;
  /** Fields that were resolved: none of what is refused. */
  resolved = 0;
  readonly watch: TimeWatch;

  constructor(
    limits: Limits,
    /** What its fields are asked of. */
    readonly root: GraphObject,
    /** Its name in the log. */
    readonly request: string | undefined,
  ) {
    this.watch = new TimeWatch(limits);
  }
}

/**
 * Looks at the clock whenever a field is to be resolved. Fields are resolved one after the other without a pause, so
 * what takes long inside one of them is noticed when it is done, and the rest is given up.
 */
export class TimeWatch {
  /** What is told once the time is up. */
  expired: LimitError | undefined;
  private deadline: number | undefined;

  constructor(private readonly limits: Limits) {}

  /** @throws LimitError once the time is up */
  look(): void {
    if (this.expired) throw this.expired;
    const now = performance.now();
    this.deadline ??= now + this.limits.time * 1000;
    if (now <= this.deadline) return;
    this.expired = new LimitError('time', this.limits);
    throw this.expired;
  }
}

/**
 * Resolves a field as usual, if there is time left. The root comes with the request: Apollo chooses one without a look at
 * it, and a store that follows asynchronous calls is paid for by every request of the process.
 */
export const timedResolver: GraphQLFieldResolver<unknown, Asked> = (source, args, asked, info) => {
  asked.resolved++;
  asked.watch.look();
  return defaultFieldResolver(source === undefined ? asked.root : source, args, asked, info);
};
