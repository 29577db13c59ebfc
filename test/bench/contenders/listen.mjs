/** Listens on a free port of this machine and tells whoever started the process. */
export function listen(server) {
  server.listen(0, '127.0.0.1', () => console.log(`listening on ${server.address().port}`));
}

/** Ends with the process that started it, even where that was killed. */
process.on('disconnect', () => process.exit(0));
