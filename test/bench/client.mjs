import { connect } from 'node:net';

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('\r\n0\r\n\r\n');
const DATA = Buffer.from('{"data"');

/** The bytes of a request that is sent over a connection that stays open. */
export function requestBytes({ method, path, headers = {}, body = '' }) {
  const length = method === 'POST' ? { 'content-length': Buffer.byteLength(body) } : {};
  const head = Object.entries({ host: '127.0.0.1', ...headers, ...length }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${head.join('')}\r\n${body}`);
}

/** A connection over which one request after another is answered: less work than `node:http`, so that servers are measured. */
export class Connection {
  constructor(port) {
    this.socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.socket.on('data', (chunk) => this.take(chunk));
    this.socket.on('error', (error) => this.failed(error));
    this.socket.on('close', () => this.failed(new Error('the server closed the connection')));
    this.clear();
  }

  /** The answer: status, head and body, both as bytes. */
  send(bytes) {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.write(bytes);
    });
  }

  close() {
    this.waiting = undefined;
    this.socket.destroy();
  }

  clear() {
    this.received = undefined;
    this.headLength = 0;
    this.end = undefined;
  }

  take(chunk) {
    this.received = this.received ? Buffer.concat([this.received, chunk]) : chunk;
    if (this.headLength === 0 && !this.readHead()) return;
    const { received, end, headLength } = this;
    const isWhole = end === undefined ? received.subarray(headLength - 2).includes(LAST_CHUNK) : received.length >= end;
    if (!isWhole) return;
    const { waiting } = this;
    const answer = { status: this.status, head: received.subarray(0, headLength), body: received.subarray(headLength) };
    this.clear();
    this.waiting = undefined;
    waiting?.resolve({ ...answer, isChunked: end === undefined });
  }

  readHead() {
    const at = this.received.indexOf(END_OF_HEAD);
    if (at < 0) return false;
    this.headLength = at + END_OF_HEAD.length;
    const head = this.received.latin1Slice(0, at);
    this.status = Number(head.slice(9, 12));
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (length !== undefined) this.end = this.headLength + Number(length);
    else this.end = this.status === 304 ? this.headLength : undefined;
    return true;
  }

  failed(error) {
    this.waiting?.reject(error);
    this.waiting = undefined;
  }
}

/** Whether an answer is one without errors, as far as its beginning tells. */
export const isFine = ({ status, body, isChunked }) =>
  status === 304 || (status === 200 && (isChunked || DATA.equals(body.subarray(0, DATA.length))));

/** The text of a body, put together where it came in chunks. */
export function bodyText({ body, isChunked }) {
  if (!isChunked) return body.toString();
  const parts = [];
  for (let at = 0; ; ) {
    const line = body.indexOf('\r\n', at);
    const length = Number.parseInt(body.latin1Slice(at, line), 16);
    if (!length) return Buffer.concat(parts).toString();
    parts.push(body.subarray(line + 2, line + 2 + length));
    at = line + 2 + length + 2;
  }
}

/** Asks once, over a connection of its own. */
export async function askOnce(port, bytes) {
  const connection = new Connection(port);
  try {
    return await connection.send(bytes);
  } finally {
    connection.close();
  }
}
