type Settings = Readonly<Record<string, string | number>>;

export declare const PASSWORD: string;
export declare function findPostgres(): string | undefined;

export declare class PostgresCluster {
  readonly root: string;
  primary(settings?: Settings): Promise<PostgresServer>;
  standby(name: string, from: PostgresServer, settings?: Settings): Promise<PostgresServer>;
  rewire(): void;
  remove(): void;
  run(program: string, args: readonly string[]): void;
}

export declare interface PostgresServer {
  readonly name: string;
  readonly data: string;
  readonly port: number;
  address(user?: string, others?: readonly PostgresServer[]): string;
  configure(settings: Settings): void;
  start(): void;
  stop(): void;
  kill(): void;
  promote(): void;
}
