import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** What a server answers a statement with: that it is done, an error by its fields, or nothing, as one that has died. */
export type Answer = 'done' | 'dies' | { readonly severity: string; readonly code: string; readonly message: string };

/** A message of PostgreSQL's protocol. See https://www.postgresql.org/docs/15/protocol-message-formats.html */
function message(type: string, body: Buffer = Buffer.alloc(0)): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + length.length);
  return Buffer.concat([Buffer.from(type), length, body]);
}

const READY = message('Z', Buffer.from('I'));
const LET_IN = Buffer.concat([message('R', Buffer.alloc(4)), READY]);
const DONE = Buffer.concat([message('C', Buffer.from('DONE\0')), READY]);

/** A server that lets everyone in, and then does with each statement what a real one cannot be made to do. */
export class StandInServer {
  /** Connections that were not hung up. */
  readonly open = new Set<Socket>();
  private readonly server = createServer((socket) => this.serve(socket));

  constructor(private readonly answer: (statement: string) => Answer) {}

  /** @returns its host and port */
  async start(): Promise<string> {
    await once(this.server.listen(0, '127.0.0.1'), 'listening');
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    for (const socket of this.open) socket.destroy();
    this.server.close();
  }

  private serve(socket: Socket): void {
    this.open.add(socket);
    socket.on('error', () => {}).on('close', () => this.open.delete(socket));
    socket.once('data', () => {
      socket.write(LET_IN);
      socket.on('data', (query) => this.reply(socket, query.toString('utf8', 5, query.length - 1)));
    });
  }

  private reply(socket: Socket, statement: string): void {
    const answer = this.answer(statement);
    if (answer === 'dies') socket.destroy();
    else if (answer === 'done') socket.write(DONE);
    else {
      const { severity, code, message: said } = answer;
      socket.write(Buffer.concat([message('E', Buffer.from(`S${severity}\0C${code}\0M${said}\0\0`)), READY]));
    }
  }
}
