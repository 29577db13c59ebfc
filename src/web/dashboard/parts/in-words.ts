/** `memoryBandwidth`, `benchmark-result` and `BENCHMARK_RESULT` in words. */
export function inWords(name: string): string {
  const separated = name.toUpperCase() === name ? name : name.replace(/[A-Z]/g, (letter) => ` ${letter}`);
  return separated
    .replaceAll(/[-_]/g, ' ')
    .toLowerCase()
    .replace(/\bio\b/, 'I/O');
}

/** The same, with a capital at the beginning. */
export function asTitle(name: string): string {
  const words = inWords(name);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
