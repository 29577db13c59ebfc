import { RecordError } from './record-error.js';

/** A server of the record: how it is reached, and how it is told of. */
export interface RecordServer {
  /** An address of this server alone, with what it takes to log in. */
  readonly address: string;
  /** Host and port; never a password. */
  readonly shown: string;
}

const FORM = /^(postgres(?:ql)?:\/\/)(?:([^/?#]*)@)?([^/?#@]*)([/?#][^@]*)?$/;
const EXPECTED = 'expected such as "postgres://user@host-a,host-b:5433/chipgraph"';

/**
 * The servers that an address names, as libpq writes them: several hosts with commas between them, of which any will do.
 * See https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING
 * @throws RecordError that does not repeat the address, since it may hold a password
 */
export function readServers(address: string): readonly [RecordServer, ...RecordServer[]] {
  const [, scheme, login, hosts = '', rest = ''] = FORM.exec(address.trim()) ?? [];
  if (scheme === undefined) throw fault('no address that begins with "postgres://" and names hosts');
  const names = hosts.split(',');
  const servers = names.map((host): RecordServer => {
    const one = `${scheme}${login === undefined ? '' : `${login}@`}${host}${rest}`;
    // A host of a socket stands among the parameters, and its place is empty.
    const parsed = URL.canParse(one.replace('@/', '@socket/').replace(':///', '://socket/'));
    if (!parsed || (host === '' && names.length > 1)) throw fault(`host "${host}"`);
    return { address: one, shown: host || 'the local socket' };
  });
  return servers as [RecordServer, ...RecordServer[]];
}

/** A text as it may be shown: what is between "//" and "@" in any address in it is left out. */
export const withoutLogin = (text: string): string => text.replace(/(\w+:\/\/)[^\s/"]*@/g, '$1');

function fault(found: string): RecordError {
  return new RecordError(`the address of the record: found ${found}, ${EXPECTED}`, 'address');
}
