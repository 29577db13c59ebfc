/** A number from 0 to below 1 that looks left to chance, and is the same for the same number and purpose. */
export function chance(number, purpose) {
  let mixed = Math.imul(number + 1, 2_654_435_761) ^ Math.imul(purpose + 1, 2_246_822_519);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 2_246_822_519);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 3_266_489_917);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

/** One of several, by chance. */
export const oneOf = (all, number, purpose) => all[Math.floor(chance(number, purpose) * all.length)];
