import { connect, type Socket } from 'node:net';

/** What came over a connection until the other side closed it. */
export interface RawConnection {
  write(text: string): void;
  /** All that was sent back, once the server has closed the connection. */
  readonly closed: Promise<string>;
  /** Sends the line of a request with the headers that it needs, and waits for the answer. */
  ask(line: string, headers?: readonly string[], body?: string): Promise<string>;
  destroy(): void;
}

/** A connection on which anything can be written. */
export function connectTo(url: string): RawConnection {
  const { hostname, port } = new URL(url);
  const socket: Socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  const closed = new Promise<string>((resolve) => {
    socket.on('error', () => {}); // a reset is an answer too
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
  });
  const write = (text: string) => void socket.write(text, 'latin1');
  return {
    write,
    closed,
    ask(line, headers = [], body = '') {
      write([line, 'Host: localhost', 'Connection: close', ...headers, '', body].join('\r\n'));
      return closed;
    },
    destroy: () => socket.destroy(),
  };
}
