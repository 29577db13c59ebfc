import { KEEP_ALIVE_MILLISECONDS } from '../http-server.js';
import { textOf } from './answer-head.js';

const SECOND = 1000;
const STAYS = textOf([
  'Connection',
  'keep-alive',
  'Keep-Alive',
  `timeout=${Math.floor(KEEP_ALIVE_MILLISECONDS / SECOND)}`,
]);

/** The lines by which Node ends each head of an answer over a connection that stays open; those of a second are made once. */
export class ConnectionLines {
  private second = Number.NaN;
  private text = '';

  now(): string {
    const second = Math.floor(Date.now() / SECOND);
    if (second !== this.second) {
      this.second = second;
      this.text = `${textOf(['Date', new Date(second * SECOND).toUTCString()])}${STAYS}\r\n`;
    }
    return this.text;
  }
}
