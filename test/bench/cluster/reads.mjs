// What 1, 2 and 3 nodes answer; nodes, clients and servers share the cores of this machine.
import { setTimeout as pause } from 'node:timers/promises';
import { median } from '../statistics.mjs';
import { startLoad } from './processes.mjs';
import { holdTo } from './share.mjs';
import { expect, show, since } from './telling.mjs';
import { coreSeconds } from './work.mjs';

const CLIENTS = 8;
const WARM_MILLISECONDS = 2000;
/** Of a core, for each node: so little that three nodes and their clients have what they are given. */
const PART = 0.15;
/** Each goes through 1, 2 and 3 nodes, so that whatever else the machine does strikes them alike. */
const ROUNDS = 5;

/** Answers a second of 1, 2 and 3 nodes, as many as are asked for. */
export async function readsOf(nodes, { answered, seconds, servers, how = '' }) {
  const rates = [];
  for (let count = 1; count <= nodes.length; count += 1) {
    const urls = nodes.slice(0, count).map(({ url }) => url);
    const load = startLoad(answered, CLIENTS * count, 0, urls);
    await pause(WARM_MILLISECONDS);
    const [before, started, work] = [await load.counts(), performance.now(), coreSeconds(servers.pids)];
    await pause(seconds * 1000);
    const after = await load.counts();
    const cores = (coreSeconds(servers.pids) - work) / since(started);
    rates.push((after.requests - before.requests) / since(started));
    const { failed, mixed } = await load.end();
    const told = `${Math.round(rates.at(-1))} a second on ${cores.toFixed(2)} cores, clients included`;
    show(`answers that are ${answered}, of ${count} nodes${how}`, `${told}; ${failed} failed, ${mixed} mixed`);
    expect(failed + mixed === 0, `reads of ${count} nodes failed`);
  }
  return rates;
}

/** The same where each node has a part of a core, as on a machine of its own. @returns what gives them back */
export async function readsGrow(nodes, { seconds, servers }) {
  const held = nodes.map(({ pid }) => holdTo(PART, pid));
  const release = () => {
    for (const one of held) one?.();
  };
  if (held.includes(undefined)) {
    show('nodes on small machines of their own', 'not shown: this user may not give processes a part of a core');
    return release;
  }
  const how = ` that have ${PART} of a core each`;
  const ratios = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [one, two, three] = await readsOf(nodes, { answered: 'made', seconds, servers, how });
    // In a part of a core it takes the first round until V8 has compiled what is asked of a node.
    if (round > 0) ratios.push([two / one, three / one]);
  }
  const [two, three] = [0, 1].map((at) => median(ratios.map((ratio) => ratio[at])));
  const told = `2 nodes answer ${two.toFixed(1)} times, 3 nodes ${three.toFixed(1)} times what 1 does`;
  show('reads grow', `${told}, medians of ${ROUNDS} rounds`);
  return release;
}
