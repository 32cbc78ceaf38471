// readout fetch over TLS on the loopback interface: who is vouched for is read, who is not is refused, and nothing leads down to http.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderOf, readout } from './run.ts';

const folder = folderOf({});
const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];

/** A certificate for one run; without openssl there is none, and nothing to test with. */
function isCertified(): boolean {
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert];
  try {
    const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
    execFileSync('openssl', [...made, ...subject], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!isCertified())('readout fetch over TLS', () => {
  let server: Server;
  let origin = '';
  const asked: string[] = [];
  beforeAll(async () => {
    server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else if (request.url === '/down') response.writeHead(302, { location: 'http://news.example/' }).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>The truce lasts thirty days.</p>');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    origin = `https://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  const fetchPath = (path: string, env: Readonly<Record<string, string>>, ...more: readonly string[]) =>
    readout(folderOf({}), ['fetch', origin + path, '--out', 'evidence', ...more], env);
  const trusted = { NODE_EXTRA_CA_CERTS: cert };

  it('reads a page of a server that is vouched for', async () => {
    const { code, out } = await fetchPath('/a', trusted, '--allow-private', origin);
    expect([code, out.split('\t')[0]]).toEqual([0, 'new']);
  });

  it('refuses a certificate that nobody vouches for, without asking for the page', async () => {
    const before = asked.length;
    const { code, err } = await fetchPath('/a', {}, '--allow-private', origin);
    expect([code, asked.length]).toEqual([1, before]);
    expect(err).toMatch(/was not fetched: the robots.txt of .* could not be had \(.*certificate/);
  });

  it('follows no redirect down to http', async () => {
    const { code, err } = await fetchPath('/down', trusted, '--allow-private', origin);
    expect(code).toBe(1);
    expect(err).toContain('it redirects from https: to http:');
  });

  it('refuses an inner address, certificate or not', async () => {
    const before = asked.length;
    const { err } = await fetchPath('/a', trusted);
    expect(err).toContain('127.0.0.1 is a loopback address');
    expect(asked).toHaveLength(before);
  });
});
