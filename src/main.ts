#!/usr/bin/env node
import { openBundle } from './bundle/open-bundle.js';

const { runProgram } = openBundle() ?? (await import('./cli/program.js'));
await runProgram();
