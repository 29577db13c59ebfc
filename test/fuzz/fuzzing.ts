/** How many cases a property is tried with, times the factor that `npm run fuzz` sets, and where chance begins. */
export const cases = (usual: number) => {
  const { CHIPGRAPH_TEST_FUZZ_FACTOR: factor, CHIPGRAPH_TEST_FUZZ_SEED: seed } = process.env;
  return { numRuns: usual * Number(factor ?? 1), ...(seed !== undefined && { seed: Number(seed) }) };
};

/** Numbers from 0 up to 1, the same for the same seed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
