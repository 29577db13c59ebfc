#!/usr/bin/env node
import type { Program } from './bundle/bundle.js';

// Asked for like this, a module of Node is loaded without all that it could give.
const { existsSync } = process.getBuiltinModule('node:fs');
const { createRequire } = process.getBuiltinModule('node:module');

/** What opens the bundle, made with it: one file, since each takes a while to be found. */
const START = './bundled/start.cjs';

interface Start {
  openBundle(): Program | undefined;
}

const { runProgram } = bundled() ?? (await import('./cli/program.js'));
await runProgram();

function bundled(): Program | undefined {
  if (!existsSync(new URL(START, import.meta.url))) return undefined;
  return (createRequire(import.meta.url)(START) as Start).openBundle();
}
