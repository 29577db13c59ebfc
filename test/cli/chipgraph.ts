import { spawnSync } from 'node:child_process';

/** What a run of the compiled program printed and how it ended. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs the compiled `chipgraph` as a user would. */
export function chipgraph(
  args: readonly string[],
  input?: string,
  environment: Readonly<Record<string, string>> = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/main.js', ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, ...environment },
  });
  return { code: status, out: stdout, errors: stderr };
}
