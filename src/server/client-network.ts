/** An address of IPv4, as a connection names it that takes those of IPv6 too. */
const IPV4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i;
/** Groups of an address of IPv6, each of 16 bits, and how many of its hexadecimal digits name the network of a client. */
const GROUPS = 8;
const DIGITS = 56 / 4;
/** What comes before an address of IPv4 that is written as one of IPv6. */
const MAPPED = '00000000000000000000ffff';

/**
 * What a client is known by: its address of IPv4, or the 56 bits of that of IPv6 which providers give one customer, who
 * could else ask under another address each time. Any other text is taken as it is.
 */
export function clientNetwork(address: string): string {
  const ipv4 = IPV4.exec(address)?.[1];
  if (ipv4 !== undefined) return ipv4;
  const [plain = ''] = address.split('%'); // behind it stands the interface
  const written = URL.canParse(`http://[${plain}]`) ? new URL(`http://[${plain}]`).hostname.slice(1, -1) : undefined;
  if (written === undefined) return address;
  const [before = [], after = []] = written.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array.from({ length: GROUPS - before.length - after.length }, () => '0');
  const groups = [...before, ...zeros, ...after].map((group) => group.padStart(4, '0'));
  if (groups.slice(0, -2).join('') === MAPPED) return ipv4Of(groups.slice(-2).join(''));
  return `${groups.join('').slice(0, DIGITS)}/56`;
}

const ipv4Of = (digits: string): string =>
  [0, 2, 4, 6].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)).join('.');
