#!/usr/bin/env node
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { loadDefinitions } from './catalogue/load-definitions.js';

const COMMANDS = new URL('./cli/commands/', import.meta.url);
const PACKAGE = new URL('../package.json', import.meta.url);

const { version, description } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string; description: string };
const program = new Command('chipgraph').description(description).version(version).enablePositionalOptions();
for (const register of (await loadDefinitions<(program: Command) => void>(COMMANDS)).values()) register(program);

try {
  await program.parseAsync();
} catch (error) {
  // A mistake of the user has a code and a message that says what to do; anything else is a fault of ours.
  const known = error instanceof Error && 'code' in error;
  console.error(known ? `chipgraph: ${error.message}` : error);
  process.exitCode = 1;
}
