import type { AuditReport } from './audit-report.js';

/** A part of a text, with the address that it leads to if it names a source. */
export interface TextPart {
  readonly text: string;
  readonly url: string | undefined;
}

/** A text in parts: the sources that it names, each with its address, and what stands between them. */
export function linkedText(text: string, cited: AuditReport['cited']): readonly TextPart[] {
  const starts = cited.map((source) => ({ source, start: text.indexOf(source.text) }));
  const [first] = starts.filter(({ start }) => start >= 0).sort((a, b) => a.start - b.start);
  if (!first) return text === '' ? [] : [{ text, url: undefined }];
  const { source, start } = first;
  const before = start === 0 ? [] : [{ text: text.slice(0, start), url: undefined }];
  return [...before, source, ...linkedText(text.slice(start + source.text.length), cited)];
}

/** Whether an address is one that a page may link to. */
export const isWebAddress = (url: string | undefined): url is string => url !== undefined && /^https?:\/\//.test(url);
