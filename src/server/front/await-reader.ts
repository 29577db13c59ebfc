import type { Socket } from 'node:net';
import type { Drain } from '../drain.js';

/**
 * Gives a client that reads slowly the time that it takes, as Node does for what it sends itself: until what was written
 * has gone out, the connection does not count as idle.
 * @param idleMilliseconds how long the connection may be idle from then on
 */
export function awaitReader(socket: Socket, drain: Drain, idleMilliseconds: number): void {
  if (socket.writableLength === 0) return;
  const release = drain.hold(socket);
  socket.setTimeout(0);
  socket.write('', () => {
    release();
    socket.setTimeout(idleMilliseconds);
  });
}
