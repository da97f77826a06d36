import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { origin } from './workspaces.ts';

interface SecondRelease {
  /** Where the browser finds the product with two releases; cookies of the host are the same on every port. */
  origin: string;
  /** Name of the second release. */
  version: string;
  /** From now on the second release is served. */
  publish: () => void;
  close: () => Promise<void>;
}

const VERSION = 'feedfacefeedface';

/** The product behind a door of its own, which some day hands out another release of the files kept on a device. */
export async function secondRelease(host: string): Promise<SecondRelease> {
  const product = new URL(origin(host));
  let published = false;

  function ask(incoming: IncomingMessage, answered: (answer: IncomingMessage) => void): void {
    const headers: IncomingHttpHeaders = { ...incoming.headers, host: product.host, 'accept-encoding': 'identity' };
    // What the browser has already may be of the other release.
    delete headers['if-none-match'];
    delete headers['if-modified-since'];
    const options = { host: '127.0.0.1', port: product.port, path: incoming.url, method: incoming.method, headers };
    const forward = request(options, answered);
    forward.on('error', () => incoming.destroy());
    incoming.pipe(forward);
  }

  function pass(answer: IncomingMessage, outgoing: ServerResponse): void {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  }

  function passWorker(answer: IncomingMessage, outgoing: ServerResponse): void {
    let script = '';
    answer.setEncoding('utf8');
    answer.on('data', (part: string) => (script += part));
    answer.on('end', () => {
      const headers = { ...answer.headers };
      delete headers['content-length'];
      delete headers.etag;
      delete headers['last-modified'];
      outgoing.writeHead(answer.statusCode ?? 502, headers);
      outgoing.end(published ? script.replace(/(["'`])[0-9a-f]{16}\1/, `"${VERSION}"`) : script);
    });
  }

  const server = createServer((incoming, outgoing) => {
    const answer = incoming.url === '/service-worker.js' ? passWorker : pass;
    ask(incoming, (found) => answer(found, outgoing));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${product.protocol}//${product.hostname}:${port}`,
    version: VERSION,
    publish: () => {
      published = true;
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
