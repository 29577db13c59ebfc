import type { IncrementResponse, Store } from 'express-rate-limit';

interface Window extends IncrementResponse {
  totalHits: number;
  readonly resetTime: Date;
}

/**
 * Counts the requests of each client in a window of its own, in the memory of the process. It answers at once, where
 * the store of express-rate-limit answers with promises: those cost as much as a kept answer.
 */
export class RateWindows implements Store {
  readonly localKeys = true;
  /** Windows that have begun within the length of one, and those before: a client is in one of them. */
  private begun = new Map<string, Window>();
  private before = new Map<string, Window>();
  private turned = Date.now();

  /** @param milliseconds how long a window is */
  constructor(private readonly milliseconds: number) {}

  increment(client: string): Window {
    const now = Date.now();
    this.turn(now);
    const known = this.begun.get(client) ?? this.before.get(client);
    const isOpen = known !== undefined && known.resetTime.getTime() > now;
    const window = isOpen ? known : { totalHits: 0, resetTime: new Date(now + this.milliseconds) };
    if (!isOpen) {
      this.before.delete(client);
      this.begun.set(client, window);
    }
    window.totalHits += 1;
    return window;
  }

  decrement(client: string): void {
    const window = this.begun.get(client) ?? this.before.get(client);
    if (window && window.totalHits > 0) window.totalHits -= 1;
  }

  resetKey(client: string): void {
    this.begun.delete(client);
    this.before.delete(client);
  }

  /** Forgets the clients that were not seen for the length of a window. */
  private turn(now: number): void {
    const passed = now - this.turned;
    if (passed < this.milliseconds) return;
    this.before = passed < this.milliseconds * 2 ? this.begun : new Map();
    this.begun = new Map();
    this.turned = now;
  }
}
