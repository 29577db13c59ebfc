import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Context } from '../context.js';
import { PAGE_POLICY, wantsPage } from '../page.js';
import { welcomePage } from '../welcome-page.js';

/**
 * What a browser is shown. It stands before the routes that answer programs: an address that has both is in `shown`, and
 * where a program asks for it, it goes on to them.
 */
export function pageRoutes({ service }: Context): Router {
  const router = Router();
  const welcome: RequestHandler = (_: Request, response: Response) => {
    response.set('Content-Security-Policy', PAGE_POLICY).type('html').send(welcomePage(service.manifest));
  };
  const shown: Readonly<Record<string, RequestHandler>> = {
    // A person who opens the API in a browser is shown how to ask it.
    '/graphql': (_: Request, response: Response) => response.redirect('/'),
  };
  router.get('/', welcome);
  for (const [path, show] of Object.entries(shown)) {
    router.get(path, (request, response, next) => {
      response.vary('Accept');
      if (wantsPage(request)) show(request, response, next);
      else next();
    });
  }
  return router;
}
