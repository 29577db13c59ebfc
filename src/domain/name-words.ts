const MARKS = /\((?:r|tm|c)\)|[®™©]/gi;
/** An amount whose unit stands apart, as in "80 GB". */
const AMOUNT_APART = /\b(\d+(?:\.\d+)?)\s+(gb|tb|w|kw|nm)\b/g;

/**
 * The words of a name as they are compared: small letters and digits, without trademark marks, accents and separators,
 * an amount together with its unit. "NVIDIA H100-SXM-80 GB" has the words nvidia, h100, sxm, 80gb.
 */
export function wordsOf(name: string): readonly string[] {
  const plain = name.normalize('NFKD').replace(MARKS, ' ').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(AMOUNT_APART, '$1$2').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether two names have the same words in any order, or the same letters and digits in a row. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [new Set(a), new Set(b)];
  return a.join('') === b.join('') || (left.size === right.size && [...left].every((word) => right.has(word)));
}
