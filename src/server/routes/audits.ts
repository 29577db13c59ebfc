import { type Request, type Response, Router } from 'express';
import { didYouMean } from '../../domain/did-you-mean.js';
import { AUDIT_FORMATS } from '../../report/audit-formats.js';
import { auditReport } from '../../report/audit-report.js';
import type { Context } from '../context.js';
import { isUnchanged } from '../entity-tag.js';
import { notFound } from '../http-error.js';
import { PAGE_POLICY } from '../page.js';
import { pinDataset, pinned } from '../pinned-dataset.js';

/** What becomes of what a source says: a page at `/audits/<source>`, or in the form that an ending asks for. */
export function auditRoutes({ service }: Context): Router {
  const router = Router();
  router.get('/audits/:file', pinDataset(service), (request: Request<{ file: string }>, response: Response) => {
    const { file } = request.params;
    const formats = Object.values(AUDIT_FORMATS);
    const format = formats.find(({ ending }) => file.endsWith(`.${ending}`));
    const source = format ? file.slice(0, -format.ending.length - 1) : file;
    const { view } = pinned(response).root.root;
    if (view.entity(source)?.kind !== 'source') {
      throw notFound(`there is no source "${source}"${didYouMean(source, view.store.ids('source'))}`);
    }
    if (isUnchanged(request, response)) return;
    const { type, write } = format ?? AUDIT_FORMATS.html;
    response
      .set({ 'Content-Security-Policy': PAGE_POLICY, 'Content-Type': type })
      .send(write(auditReport(view, source)));
  });
  return router;
}
