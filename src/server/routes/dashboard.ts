import { fileURLToPath } from 'node:url';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { APP_POLICY, wantsPage } from '../page.js';
import { staticFiles } from '../static-files.js';

/** Where `npm run web` leaves the dashboard; the same folder seen from src/server and from dist/server. */
const BUILT = fileURLToPath(new URL('../../../dist/web/dashboard', import.meta.url));

/** The first parts of the paths of its pages; beside them every kind of entity has pages, `/<kind>/<id>`. */
const PAGES = [
  ...['', 'audits', 'changes', 'claims', 'compare', 'concentration', 'dispute'],
  ...['efficiency', 'explore', 'search', 'what-if'],
];

/** The endings of addresses that give a file beside a page, such as `/audits/<source>.md`. */
const FILE = /\.(?:html|json|md)$/;

/**
 * The dashboard: its files, and one page for every address that it shows. A program that asks such an address for data
 * is left to the routes after it.
 * @param kinds ids of the kinds of entity
 */
export function dashboardRoutes(kinds: Iterable<string>, folder = BUILT): Router {
  const router = Router();
  const shown = new Set([...PAGES, ...kinds]);
  router.use(staticFiles(folder, APP_POLICY));
  router.get('/{*path}', (request, response, next) => {
    const [, first = ''] = request.path.split('/');
    if (!shown.has(first) || FILE.test(request.path)) return next();
    response.vary('Accept');
    if (wantsPage(request)) sendPage(response, folder);
    else next();
  });
  return router;
}

/** Shows a person the dashboard, which says so, where nothing is served. */
export function lostPage(folder = BUILT): RequestHandler {
  return (request: Request, response: Response, next) => {
    if (!wantsPage(request)) return next();
    response.status(404);
    sendPage(response, folder);
  };
}

function sendPage(response: Response, folder: string): void {
  response.set({
    'Content-Security-Policy': APP_POLICY,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
  // A build may take the place of the one that was there at the start, or may not have been made.
  response.sendFile('index.html', { root: folder, cacheControl: false }, (error) => {
    if (!error || response.headersSent) return;
    response.status(503).type('text').send('The dashboard has not been built; run "npm run web".\n');
  });
}
