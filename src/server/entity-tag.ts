import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Manifest } from '../storage/dataset-record.js';
import { answerDigest, softwareDigest } from '../storage/software-digest.js';
import { pinned, searchOf } from './pinned-dataset.js';

/** Characters of a digest that tell the software of a server from any other. */
const SHORT = 16;

/** What an answer is made by, beside its dataset: what figures follow from, and what writes them down. */
const software = (): string => [softwareDigest(), answerDigest()].map((digest) => digest.slice(0, SHORT)).join('-');

/** The tag of what is made from a whole dataset: its hash, and the software that wrote it down. */
export const softwareTag = ({ dataset }: Manifest): string => `"${dataset}-${software()}"`;

/**
 * The tag of an answer that follows from dataset, software and request alone. The order of the parameters plays no part,
 * nor does how the dataset was named.
 */
function tagOf(request: Request, response: Response): string {
  const { dataset } = pinned(response).manifest;
  const parameters = searchOf(request);
  parameters.delete('dataset');
  parameters.sort();
  const asked = [dataset, software(), request.get('host'), request.path, parameters.toString()];
  return `"${createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 32)}"`;
}

/**
 * Tags an answer, and ends it with 304 if the caller has it already.
 * @param tag where the answer has a tag of its own
 * @returns whether it is done
 */
export function isUnchanged(request: Request, response: Response, tag = tagOf(request, response)): boolean {
  response.set('ETag', tag);
  if (!response.getHeader('Cache-Control')) response.set('Cache-Control', 'no-cache');
  if (!has(request, tag)) return false;
  response.status(304).end();
  return true;
}

/**
 * Whether the caller has an answer of this tag (RFC 9110, section 13.1.2). Express would not look where `Cache-Control:
 * no-cache` is sent along, as Node's fetch does.
 */
function has(request: Request, tag: string): boolean {
  const condition = request.get('if-none-match');
  if (condition === undefined) return false;
  const tags = condition.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}
