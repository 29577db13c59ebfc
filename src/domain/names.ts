/** `benchmark-result` as `benchmarkResult`. */
export function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `benchmark-result` as `BenchmarkResult`. */
export function pascalCase(id: string): string {
  const name = camelCase(id);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `memoryBandwidth` and `benchmark-result` as `memory_bandwidth` and `benchmark_result`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_');
}

/** `bitsPerWeight` and `ioBandwidth` as `bits per weight` and `I/O bandwidth`. */
export function inWords(name: string): string {
  return snakeCase(name)
    .replaceAll('_', ' ')
    .replace(/\bio\b/, 'I/O');
}
