// What node itself needs to give the same bytes: node bare.mjs <port> <answer>
import { createServer } from 'node:http';

const [port, answer] = process.argv.slice(2);
const head = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(answer) };
createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, head).end(answer));
}).listen(Number(port));
