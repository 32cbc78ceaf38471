// A web site on the loopback interface for one test file: paths to answers, and a record of what was asked.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a path answers with. */
export type Page = string | Uint8Array | ((request: IncomingMessage, response: ServerResponse) => void);

/** A running site. */
export interface Site {
  readonly origin: string;
  /** Paths asked for, in order. */
  readonly asked: string[];
  /** Paths to pages; may be changed while it runs. Unknown paths are 404. */
  readonly pages: Map<string, Page>;
  close(): Promise<void>;
}

/** Starts a site. Text is served as HTML. */
export async function startSite(pages: Readonly<Record<string, Page>> = {}): Promise<Site> {
  const map = new Map(Object.entries(pages));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const page = map.get(path);
    if (page === undefined) response.writeHead(404).end();
    else if (typeof page === 'function') page(request, response);
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    asked,
    pages: map,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
