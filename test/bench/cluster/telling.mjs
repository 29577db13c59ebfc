// What the bench shows, and what was not as it has to be.
const faults = [];

export function show(what, found) {
  console.log(`${what}: ${found}`);
}

export function expect(isSo, fault) {
  if (!isSo) faults.push(fault);
}

/** Tells every fault. @returns whether there was none */
export function conclude() {
  for (const fault of faults) console.log(`FAULT  ${fault}`);
  console.log(faults.length === 0 ? 'all was shown' : `${faults.length} faults`);
  return faults.length === 0;
}

export const since = (started) => (performance.now() - started) / 1000;
