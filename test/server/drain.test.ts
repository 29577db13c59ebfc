import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { expect, it } from 'vitest';
import { Drain } from '../../src/server/drain.js';

const BYTES = 50_000_000; // more than fits between two sockets

it('a connection that is idle for Node is closed only when what others wrote to it has gone out', async () => {
  const drain = new Drain();
  const server = createServer((_request, response) => response.end());
  server.listen(0);
  const accepted = once(server, 'connection') as Promise<[Socket]>;
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const [socket] = await accepted;
  client.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  await once(client, 'data');
  client.pause();
  socket.write(Buffer.alloc(BYTES));
  drain.wrote(socket);
  const closing = drain.close(server, 60);
  let received = 0;
  client.on('data', (chunk: Buffer) => {
    received += chunk.length;
  });
  setTimeout(() => client.resume(), 500); // after idle connections are closed
  await once(client, 'close');
  expect(received).toBe(BYTES);
  expect(await closing).toBe(true);
});
