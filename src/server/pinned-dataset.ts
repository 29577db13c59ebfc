import type { Request, RequestHandler, Response } from 'express';
import type { DatasetService } from './dataset-service.js';
import { badRequest } from './http-error.js';
import type { OpenDataset } from './open-dataset.js';

/** Names a dataset in a request, and says in every answer which one it is from. */
export const DATASET_HEADER = 'x-chipgraph-dataset';

/** The parameter that does the same as the header. */
export const DATASET_PARAMETER = 'dataset';

/** Says of every answer which dataset is current; a route that answers from another one says so itself. */
export function tellDataset(service: DatasetService): RequestHandler {
  return (_, response, next) => {
    response.set(DATASET_HEADER, service.manifest.dataset);
    next();
  };
}

/** Holds the dataset that a request names, or the current one, until its answer has gone out. */
export function pinDataset(service: DatasetService): RequestHandler {
  return (request, response, next) => {
    pin(service, response, namedBy(request));
    next();
  };
}

/** @throws HttpError 409 if no dataset of that name is served */
export function pin(service: DatasetService, response: Response, name: string | undefined): OpenDataset {
  const { dataset, release } = service.lease(name);
  response.locals.dataset = dataset;
  response.once('close', release);
  response.set(DATASET_HEADER, dataset.manifest.dataset);
  response.vary(DATASET_HEADER);
  return dataset;
}

/** The dataset that answers a request. @throws TypeError where none was pinned: a mistake of the programmer */
export function pinned(response: Response): OpenDataset {
  const dataset = response.locals.dataset as OpenDataset | undefined;
  if (!dataset) throw new TypeError('the route answers from a dataset, and none was pinned');
  return dataset;
}

/** The name that a request gives; an empty one, as forms send it, is none. @throws HttpError if it gives two */
export function namedBy(request: Request): string | undefined {
  const header = request.get(DATASET_HEADER);
  const parameters = searchOf(request).getAll(DATASET_PARAMETER);
  const [name, other] = new Set([header, ...parameters].filter((one) => one !== undefined && one !== ''));
  if (other !== undefined) throw badRequest(`dataset: found "${name}" and "${other}", expected one name`);
  return name;
}

/** The parameters of a request's address, in their order. */
export function searchOf({ originalUrl }: Request): URLSearchParams {
  const mark = originalUrl.indexOf('?');
  return new URLSearchParams(mark < 0 ? '' : originalUrl.slice(mark + 1));
}
