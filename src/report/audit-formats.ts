import { auditHtml } from './audit-html.js';
import { auditMarkdown } from './audit-markdown.js';
import type { AuditReport } from './audit-report.js';

/** A form of an audit: how it is written, its media type, and the ending of a file's name. */
export interface AuditFormat {
  readonly write: (report: AuditReport) => string;
  readonly type: string;
  readonly ending: string;
}

/** The forms that an audit can be had in, by name. */
export const AUDIT_FORMATS = {
  markdown: { write: auditMarkdown, type: 'text/markdown; charset=utf-8', ending: 'md' },
  html: { write: auditHtml, type: 'text/html; charset=utf-8', ending: 'html' },
  json: {
    write: (report) => `${JSON.stringify(report, undefined, 2)}\n`,
    type: 'application/json; charset=utf-8',
    ending: 'json',
  },
} as const satisfies Readonly<Record<string, AuditFormat>>;
