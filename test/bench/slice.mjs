import { Connection, isFine } from './client.mjs';
import { quantile } from './statistics.mjs';

/** As many requests are on their way at a time. */
const CONNECTIONS = 8;
/** Requests that are made ready before a slice, so that making them takes no time from sending. */
const MOST_READY = 40_000;

/**
 * Sends one request after another over each connection for a while, and tells what came of it.
 * `next` gives the bytes of a request; `expected` is how many a second were answered before.
 */
export async function slice({ server, next, seconds, expected, connections = CONNECTIONS }) {
  const ready = Array.from({ length: Math.min(Math.ceil(expected * seconds * 1.3), MOST_READY) }, next);
  const open = Array.from({ length: connections }, () => new Connection(server.port));
  const times = [];
  let failures = 0;
  let taken = 0;
  const before = server.processorSeconds;
  const started = performance.now();
  const until = started + seconds * 1000;
  const run = async (connection) => {
    for (let now = performance.now(); now < until; ) {
      const bytes = taken < ready.length ? ready[taken] : next();
      taken += 1;
      const answer = await connection.send(bytes);
      const ended = performance.now();
      times.push(ended - now);
      if (!isFine(answer)) failures += 1;
      now = ended;
    }
  };
  try {
    await Promise.all(open.map(run));
  } finally {
    for (const connection of open) connection.close();
  }
  const elapsed = (performance.now() - started) / 1000;
  const used = server.processorSeconds - before;
  times.sort((a, b) => a - b);
  return {
    requests: times.length,
    failures,
    perSecond: times.length / elapsed,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    processorPerThousand: (used / times.length) * 1000,
    megabytes: server.megabytes,
  };
}
