import { defineEntity, key } from '../entity.js';
import { amount, date, SHARE, text } from '../property.js';
import { POWER_BASES } from './system.js';

export const benchmarkResult = defineEntity({
  plural: 'benchmarkResults',
  description:
    'One run of a benchmark as it was reported: a model on a system, with its settings and what was measured',
  keys: {
    system: key('system', 'benchmarkResults', 'The system that ran it'),
    model: key('model', 'benchmarkResults', 'The model that was run'),
    benchmark: key('benchmark', 'benchmarkResults', 'The workload'),
  },
  measuredTogether: ['throughput', 'outputSpeed', 'timeToFirstToken', 'timePerOutputToken', 'power', 'concurrency'],
  comparableBy: {
    keys: ['model', 'benchmark'],
    settings: ['bitsPerWeight', 'concurrency', 'inputLength', 'outputLength', 'acceptedTokensPerStep', 'scenario'],
  },
  properties: {
    throughput: amount('token/s', 'Tokens per second of the whole run, over all users', {
      bases: ['system-output', 'system-total'],
    }),
    outputSpeed: amount('token/s', 'Output tokens per second that one user sees'),
    timeToFirstToken: amount('ms', 'Time from a request to its first output token'),
    timePerOutputToken: amount('ms', 'Time between output tokens of one user'),
    power: amount('kW', 'Electrical power drawn during the run', {
      bases: ['server-measured', 'rack-measured', ...POWER_BASES.filter((basis) => !basis.endsWith('measured'))],
    }),
    concurrency: amount('count', 'Requests served at once (batch size)'),
    systems: amount('count', 'Number of systems that took part'),
    accelerators: amount('count', 'Number of accelerators that took part'),
    bitsPerWeight: amount('bit/parameter', 'Precision of the weights'),
    acceptedTokensPerStep: amount('token', 'Tokens accepted per decoding step; above 1 with speculative decoding'),
    inputLength: amount('token', 'Length of the prompts'),
    outputLength: amount('token', 'Length of the answers'),
    utilisation: amount('%', 'Part of the time in which the system was busy', { range: SHARE }),
    scenario: text('Load scenario: offline, server, interactive, single stream'),
    parallelism: text('How the model was split over accelerators'),
    software: text('Serving software and version'),
    measured: date('When it was measured'),
  },
});
