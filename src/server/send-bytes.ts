import type { Request, Response } from 'express';

/** Sends bytes that are in memory, or the one range of them that was asked for (RFC 9110, section 14). */
export function sendBytes(request: Request, response: Response, bytes: Buffer): void {
  response.set('Accept-Ranges', 'bytes');
  const condition = request.get('if-range');
  const ranges =
    condition === undefined || condition === response.get('ETag') ? request.range(bytes.length) : undefined;
  if (ranges === -1) {
    response.status(416).set('Content-Range', `bytes */${bytes.length}`).end();
    return;
  }
  const [range, ...more] = Array.isArray(ranges) && ranges.type === 'bytes' ? ranges : [];
  if (!range || more.length > 0) {
    response.send(bytes);
    return;
  }
  response.status(206).set('Content-Range', `bytes ${range.start}-${range.end}/${bytes.length}`);
  response.send(bytes.subarray(range.start, range.end + 1));
}
