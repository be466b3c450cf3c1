import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

/** Serves the built page to this machine alone, until it is stopped. */
const server = await preview({
  root: dirname(dirname(fileURLToPath(import.meta.url))),
  preview: { host: '127.0.0.1' },
});
server.printUrls();
console.log('  Stop with Ctrl+C.');
