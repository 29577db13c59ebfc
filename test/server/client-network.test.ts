import { ipKeyGenerator } from 'express-rate-limit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clientNetwork } from '../../src/server/client-network.js';

it.each([
  ['127.0.0.1', '127.0.0.1'],
  ['::ffff:127.0.0.1', '127.0.0.1'],
  ['::FFFF:7f00:1', '127.0.0.1'],
  ['2001:db8:1:2ff::7', '20010db8000102/56'],
  ['2001:db8:1:200::', '20010db8000102/56'],
  ['2001:db8:1:300::', '20010db8000103/56'],
  ['fe80::1%eth0', 'fe800000000000/56'],
  ['::1', '00000000000000/56'],
  ['unix:', 'unix:'],
  ['', ''],
])('a client at "%s" is known by "%s"', (address, network) => {
  expect(clientNetwork(address)).toBe(network);
});

const canonical = (address: string) => new URL(`http://[${address}]`).hostname.slice(1, -1);

/** Addresses that differ in few bits, or in none. */
const alike = fc.tuple(fc.ipV6(), fc.nat(7), fc.nat(0xffff)).map(([address, at, bits]): readonly [string, string] => {
  const groups = canonical(address).split('::');
  const [before = [], after = []] = groups.map((part) => part.split(':').filter(Boolean));
  const all = [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after];
  return [address, all.with(at, bits.toString(16)).join(':')];
});

/** An address of IPv4 that is written as one of IPv6 in the old way counts as one of IPv4 elsewhere. */
const isOld = (address: string) => /^::(?:[0-9a-f]+(?::[0-9a-f]+)?)?$/.test(canonical(address));

it('two clients are counted together where the package for rates counts them together', () => {
  fc.assert(
    fc.property(alike, ([one, other]) => {
      fc.pre(!isOld(one) && !isOld(other));
      const together = clientNetwork(one) === clientNetwork(other);
      expect(together).toBe(ipKeyGenerator(one) === ipKeyGenerator(other));
    }),
    { numRuns: 3000 },
  );
});
