import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { loadDefinition, loadDefinitions } from '../catalogue/load-definitions.js';

const COMMANDS = new URL('./commands/', import.meta.url);
const PACKAGE = new URL('../../package.json', import.meta.url);

type Register = (program: Command) => void;

/** Runs the command that the program was called with. Where it is a known one, no other is loaded. */
export async function runProgram(): Promise<void> {
  const { version, description } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as Record<
    'version' | 'description',
    string
  >;
  const program = new Command('chipgraph').description(description).version(version).enablePositionalOptions();
  for (const register of await commands(process.argv[2])) register(program);
  try {
    await program.parseAsync();
  } catch (error) {
    // A mistake of the user has a code and a message that says what to do; anything else is a fault of ours.
    const known = error instanceof Error && 'code' in error;
    console.error(known ? `chipgraph: ${error.message}` : error);
    process.exitCode = 1;
  }
}

/** The command that was asked for, or all where it is none of them: then all are listed. */
async function commands(asked: string | undefined): Promise<readonly Register[]> {
  const known = asked === undefined ? undefined : await loadDefinition<Register>(COMMANDS, asked);
  return known ? [known] : [...(await loadDefinitions<Register>(COMMANDS)).values()];
}
