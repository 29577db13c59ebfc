import type { Verdict } from '../domain/audit.js';

/** What a verdict is called in a report. */
export const LABELS: Readonly<Record<Verdict, string>> = {
  refuted: 'refuted as stated',
  contradicted: 'contradicted',
  'in-question': 'in question',
  stale: 'stale',
  confirmed: 'confirmed',
  unconfirmed: 'unconfirmed',
};

/** What a verdict means, for who has never seen an audit. */
export const MEANING: Readonly<Record<Verdict, string>> = {
  refuted:
    'As it is stated it cannot be: physics or arithmetic leaves no room for it, with what the source itself or better sources say. Where something unsaid would make room, that is named.',
  contradicted: 'Better sources say otherwise: of a higher grade, or two independent ones against one.',
  'in-question':
    'A rule speaks against it, but not so that it has to be this claim that is wrong: it cannot hold together with others, or is unlikely, or fails only under a condition.',
  stale: 'True once, and superseded since.',
  confirmed: 'At least one independent source says the same.',
  unconfirmed:
    'No rule and no better source speaks against it, and no independent source says the same: neither right nor wrong.',
};

/** `refuted` as `Refuted`, for headings. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
