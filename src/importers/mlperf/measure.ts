/** What a unit of a summary of results measures: the heading under which seeds write it. */
export interface Measure {
  /** How the summary writes the unit. */
  readonly written: RegExp;
  readonly example: string;
  /** The scenarios in which it is measured. */
  readonly scenario: RegExp;
  /** `throughput [system-output] (token/s)` */
  readonly heading: string;
}

const THROUGHPUT = /offline|server|interactive/i;
const STREAMS = [
  { scenario: /^single ?stream$/i, basis: 'single-stream' },
  { scenario: /^multi ?stream$/i, basis: 'multi-stream' },
] as const;
const SECONDS = [
  { written: 'ns', unit: 'ns' },
  { written: 'us|µs', unit: 'us' },
  { written: 'ms', unit: 'ms' },
  { written: 's|sec(?:onds)?', unit: 's' },
] as const;
const JOULES = [
  { written: 'mJ|milli-?joules?', unit: 'mJ' },
  { written: 'J|joules?', unit: 'J' },
] as const;
const WATTS = [
  { written: 'mW|milliwatts?', unit: 'mW' },
  { written: 'W|watts?', unit: 'W' },
  { written: 'kW|kilowatts?', unit: 'kW' },
] as const;

/** Work per second in the scenarios that measure it, and latency where each query is timed. */
export const MEASURES: readonly Measure[] = [
  rate('Tokens/s', 'throughput [system-output] (token/s)'),
  rate('Samples/s', 'sampleThroughput [samples] (sample/s)'),
  rate('Queries/s', 'sampleThroughput [queries] (query/s)'),
  ...STREAMS.flatMap(({ scenario, basis }) =>
    SECONDS.map(({ written, unit }) => ({
      written: new RegExp(`^latency \\((?:${written})\\)$`, 'i'),
      example: 'Latency (ms)',
      scenario,
      heading: `latency [${basis}] (${unit})`,
    })),
  ),
];

/** Power where work per second is measured, and energy where each query is. Milli and mega are told apart by the letter. */
export const POWER_MEASURES: readonly Measure[] = [
  ...WATTS.map(({ written, unit }) => ({
    written: new RegExp(`^(?:${written})$`, unit === 'mW' ? '' : 'i'),
    example: 'Watts',
    scenario: THROUGHPUT,
    heading: `power [server-measured] (${unit})`,
  })),
  ...STREAMS.flatMap(({ scenario, basis }) =>
    JOULES.map(({ written, unit }) => ({
      written: new RegExp(`^(?:${written})(?:/stream|/query)?$`, unit === 'mJ' ? '' : 'i'),
      example: 'millijoules',
      scenario,
      heading: `queryEnergy [${basis}] (${unit})`,
    })),
  ),
];

function rate(example: string, heading: string): Measure {
  const noun = example.replace(/\/s$/, '');
  return { written: new RegExp(`^${noun}/s(?:ec(?:ond)?)?$`, 'i'), example, scenario: THROUGHPUT, heading };
}
