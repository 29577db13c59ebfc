import { fileURLToPath } from 'node:url';
import { type NextFunction, type Request, type Response, Router } from 'express';
import { APP_POLICY, wantsPage } from '../page.js';
import { staticFiles } from '../static-files.js';

/** Where `npm run web` leaves the playground; the same folder seen from src/server and from dist/server. */
const BUILT = fileURLToPath(new URL('../../../dist/web/playground', import.meta.url));

/** The playground, and the way to it for people who open the API in a browser. */
export function playgroundRoutes(folder = BUILT): Router {
  const router = Router();
  router.get('/graphql', toPlayground);
  router.use('/playground', staticFiles(folder, APP_POLICY));
  router.get('/playground', tellUnbuilt);
  return router;
}

/** What a request to the API asks, as a link that the playground opens. */
function toPlayground(request: Request, response: Response, next: NextFunction): void {
  response.vary('Accept');
  if (!wantsPage(request)) {
    next();
    return;
  }
  const asked = new URL(request.originalUrl, 'http://localhost').searchParams;
  const link = new URLSearchParams();
  for (const name of ['query', 'variables', 'operationName']) {
    const value = asked.get(name);
    if (value) link.set(name, value);
  }
  response.redirect(link.size > 0 ? `/playground#${link}` : '/playground');
}

function tellUnbuilt(_: Request, response: Response): void {
  response.status(503).type('text').send('The playground has not been built; run "npm run web".\n');
}
