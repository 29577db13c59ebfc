import type { RequestListener } from 'node:http';
import type { Context } from './context.js';

/** What is loaded for the long way, and how it ends. */
export interface LongWayApp {
  readonly listener: RequestListener;
  stop(): Promise<void>;
}

/** Express and Apollo, which take longer to load than all else together. They are loaded once, when they are needed. */
export class LongWay {
  private app: LongWayApp | undefined;
  private loading: Promise<LongWayApp> | undefined;

  constructor(private readonly load: () => Promise<LongWayApp>) {}

  get isLoaded(): boolean {
    return this.app !== undefined;
  }

  /** Loads it unless that has begun; what goes wrong is the fault of the program. */
  ready(): Promise<LongWayApp> {
    this.loading ??= this.load().then((app) => {
      this.app = app;
      return app;
    });
    return this.loading;
  }

  /** Answers a request, which waits where it has to. */
  readonly take: RequestListener = (request, response) => {
    if (this.app) this.app.listener(request, response);
    else void this.ready().then(({ listener }) => listener(request, response));
  };

  async stop(): Promise<void> {
    await (await this.loading)?.stop();
  }
}

/** The long way of a server. */
export const longWayOf = (context: Context): LongWay =>
  new LongWay(async () => {
    const { loadApp } = await import('./load-app.js');
    return loadApp(context);
  });
