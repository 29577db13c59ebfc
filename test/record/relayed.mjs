// Hears of a record as a worker of the server does, and tells after each word how often it would have looked for a version.
import { RelayedSource } from '../../dist/cli/followed-source.js';

const source = new RelayedSource();
let looks = 0;
source.onVersion = () => {
  looks += 1;
};
process.on('message', () => process.send?.(looks));
process.send?.(looks);
