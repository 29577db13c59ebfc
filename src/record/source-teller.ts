import { type SourcePhase, type SourceState, STARTING } from '../storage/source-state.js';

/** What is told of a node that follows a record. */
export interface FollowerWatch {
  /** The state, whenever it is another one. */
  readonly onState: (state: SourceState) => void;
  readonly log: (line: string, level: 'info' | 'warn' | 'error') => void;
}

/** Keeps and tells how a node is with the record that it follows. */
export class SourceTeller {
  private now: SourceState = STARTING;

  constructor(private readonly watch: FollowerWatch) {}

  get state(): SourceState {
    return this.now;
  }

  tell(phase: SourcePhase, news: Partial<SourceState>): void {
    const since = phase === this.now.phase ? this.now.since : Date.now();
    this.now = { ...this.now, ...news, phase, since };
    this.watch.onState(this.now);
  }

  log(line: string, level: 'info' | 'warn' | 'error'): void {
    this.watch.log(line, level);
  }
}
