import { defineEntity, key } from '../entity.js';
import { amount, date, doubtfulIdentity, one, SHARE, text } from '../property.js';
import { POWER_BASES } from './system.js';

/** How queries come where each is timed by itself: one after another, or several at once. */
const STREAMS = ['single-stream', 'multi-stream'];

export const benchmarkResult = defineEntity({
  plural: 'benchmarkResults',
  description:
    'One run of a benchmark as it was reported: a model on a system, with its settings and what was measured',
  keys: {
    system: key('system', 'benchmarkResults', 'The system that ran it'),
    model: key('model', 'benchmarkResults', 'The model that was run'),
    benchmark: key('benchmark', 'benchmarkResults', 'The workload'),
  },
  measuredTogether: [
    'throughput',
    'sampleThroughput',
    'outputSpeed',
    'timeToFirstToken',
    'timePerOutputToken',
    'latency',
    'power',
    'queryEnergy',
    'concurrency',
  ],
  comparableBy: {
    keys: ['model', 'benchmark'],
    settings: [
      'bitsPerWeight',
      'concurrency',
      'inputLength',
      'outputLength',
      'acceptedTokensPerStep',
      'scenario',
      'accuracyTarget',
    ],
  },
  properties: {
    throughput: amount('token/s', 'Tokens per second of the whole run, over all users', {
      bases: ['system-output', 'system-total', 'system-input'],
    }),
    sampleThroughput: amount(
      'sample/s',
      'Work per second of the whole run that is not counted in tokens: images, texts, requests',
      {
        bases: ['samples', 'queries'],
      },
    ),
    outputSpeed: amount('token/s', 'Output tokens per second that one user sees'),
    timeToFirstToken: amount('ms', 'Time from a request to its first output token'),
    timePerOutputToken: amount('ms', 'Time between output tokens of one user'),
    latency: amount('ms', 'Time that one query takes: its 90th percentile in a single stream, its 99th in several', {
      bases: STREAMS,
    }),
    queryEnergy: amount('J', 'Electrical energy that one query takes', { bases: STREAMS }),
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
    accuracyTarget: amount('%', 'Least accuracy that the run had to reach, as part of that of the reference', {
      range: SHARE,
    }),
    accuracy: text('Accuracy that it reached, in the measures of the benchmark'),
    scenario: text('Load scenario: offline, server, interactive, single stream'),
    parallelism: text('How the model was split over accelerators'),
    software: text('Serving software and version'),
    numberFormat: text('Number formats of the weights as they were reported'),
    division: text('Division: closed for runs of one model under one set of rules, open for others'),
    suite: text('Suite in which it was submitted: datacenter, edge'),
    availability: text('Whether the system could be had: available, preview, research'),
    submitter: one('company', 'submissions', 'Who made the run and reported it'),
    processor: text('Host processor'),
    hostProcessors: amount('count', 'Number of host processors in a system'),
    hostCores: amount('core', 'Number of cores of a host processor'),
    operatingSystem: text('Operating system of the host'),
    measured: date('When it was measured'),
    maybeSameAs: doubtfulIdentity('benchmark-result'),
  },
});
