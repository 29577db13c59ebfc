import express, { type RequestHandler } from 'express';

/** Reads a body as JSON, or takes the text of one that was read before. @param limit bytes */
export function readJson(limit: number): RequestHandler {
  const reader = express.json({ limit, strict: false });
  return (request, response, next) => {
    const text: unknown = request.body;
    if (typeof text !== 'string') {
      reader(request, response, next);
      return;
    }
    request.body = jsonOf(text);
    next();
  };
}

/** As the reader of Express reads it, with the same errors. */
function jsonOf(text: string): unknown {
  try {
    return text === '' ? {} : (JSON.parse(text) as unknown);
  } catch {
    // told below
  }
  throw Object.assign(new SyntaxError('no JSON'), { status: 400, type: 'entity.parse.failed' });
}
