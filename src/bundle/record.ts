import { fileURLToPath } from 'node:url';
import { Bundle } from './bundle.js';

// Runs the program from its bundle, and keeps what V8 compiled for it when the one that started this says so.
const [, , folder = '', ...args] = process.argv;
const bundle = new Bundle(folder);
process.once('message', () => {
  bundle.keepCompiled();
  process.exit();
});
process.channel?.unref(); // it does not keep a command from ending
process.argv = [process.execPath, fileURLToPath(new URL('../main.js', import.meta.url)), ...args];
await bundle.start().runProgram();
