/**
 * Serves the built game: compressed files, the content security policy, long caching for hashed names.
 * `npm run preview` runs it; `npm start` and the browser tests use it too.
 */
import { existsSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { POLICY } from './content-security';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const DIST = path.join(ROOT, 'dist');

export interface Served {
  url: string;
  close(): Promise<void>;
}

/** @param port 0 takes any free port. */
export async function serve(folder: string, port: number): Promise<Served> {
  const files = sirv(folder, { brotli: true, gzip: true, etag: true, setHeaders });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('There is no such page here.\n');
    });
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function setHeaders(response: ServerResponse, pathname: string): void {
  response.setHeader('Content-Security-Policy', POLICY);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // A training platform may hold the game in a frame without an origin of its own.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Referrer-Policy', 'no-referrer');
  const isHashed = pathname.includes('/assets/');
  response.setHeader(
    'Cache-Control',
    isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve());
  });
}

/** The wished-for port, or any free one when it is taken. */
export async function serveAndSay(port: number): Promise<Served> {
  if (!existsSync(path.join(DIST, 'index.html'))) {
    throw new Error('There is no built game yet. Run `npm run build` first, or `npm start`.');
  }
  const served = await serve(DIST, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve(DIST, 0);
  });
  console.log(`Local Terrain is at ${served.url}  (Ctrl+C ends it)`);
  return served;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  serveAndSay(Number(process.env.PORT ?? 4173)).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 2;
  });
}
