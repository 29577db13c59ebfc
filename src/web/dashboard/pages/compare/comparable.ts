/** The kinds that are set side by side. */
export const COMPARABLE: readonly string[] = ['SYSTEM', 'CHIP', 'BENCHMARK_RESULT', 'COMPANY', 'MODEL'];
