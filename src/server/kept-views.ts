import type { DatasetArchive, Kept } from '../graphql/dataset-archive.js';
import type { DatasetFacts } from '../graphql/dataset-object.js';
import type { DatasetService } from './dataset-service.js';
import { HttpError } from './http-error.js';

/** The datasets that are served, for questions on what has changed since one of them. */
export class KeptViews implements DatasetArchive {
  constructor(private readonly service: DatasetService) {}

  list(): readonly DatasetFacts[] {
    return this.service.served();
  }

  /** Queries are answered within one turn of the event loop: a dataset is held until that has passed. */
  open(dataset: string): Kept {
    try {
      const { dataset: opened, release } = this.service.lease(dataset);
      setImmediate(release);
      return { view: opened.root.root.view };
    } catch (error) {
      if (error instanceof HttpError) return { fault: error.message };
      throw error;
    }
  }
}
