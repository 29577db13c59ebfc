import { fileURLToPath } from 'node:url';
import { type NextFunction, type Request, type Response, Router } from 'express';
import { APP_POLICY } from './page-policy.js';
import { staticFiles } from './static-files.js';

/** Where `npm run web` leaves the dashboard; the same folder seen from src/server and from dist/server. */
const BUILT = fileURLToPath(new URL('../../dist/web/dashboard', import.meta.url));

/** The first parts of the paths of its pages; beside them every kind of entity has pages, `/<kind>/<id>`. */
const PAGES = [
  ...['', 'audits', 'changes', 'claims', 'compare', 'concentration', 'dispute'],
  ...['efficiency', 'explore', 'search', 'what-if'],
];

/**
 * The dashboard: its files, and one page for every address that it shows. A client that asks for JSON is left to the
 * routes after it.
 * @param kinds ids of the kinds of entity
 */
export function dashboardRoute(kinds: Iterable<string>, folder = BUILT): Router {
  const router = Router();
  const shown = new Set([...PAGES, ...kinds]);
  router.use('/', staticFiles(folder, APP_POLICY));
  router.get('/{*path}', (request: Request, response: Response, next: NextFunction) => {
    const first = request.path.split('/')[1];
    if (first === undefined || !wantsPage(request)) return next();
    response.set({
      'Content-Security-Policy': APP_POLICY,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      Vary: 'Accept',
    });
    response.status(shown.has(first) ? 200 : 404);
    // A build may take the place of the one that was there at the start, or may not have been made.
    response.sendFile('index.html', { root: folder, cacheControl: false }, (error) => {
      if (error && !response.headersSent) tellUnbuilt(response);
    });
  });
  return router;
}

const FILE = /\.(?:atom|css|csv|db|graphql|html|js|json|map|md|ndjson|parquet|svg)$/;

/** Whether a person with a browser asks, and for no file. */
const wantsPage = (request: Request): boolean =>
  request.accepts(['json', 'html']) === 'html' && !FILE.test(request.path);

function tellUnbuilt(response: Response): void {
  response.status(503).type('text').send('The dashboard has not been built: run "npm run web" and start again.\n');
}
