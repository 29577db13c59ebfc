import type { Resolution } from '../../domain/resolve-name.js';

/** An accelerator as a row names it, and what is known of that name. */
export interface Part {
  readonly written: string;
  readonly chip: Resolution;
}

/** A system's name without software and counts, which stand in parentheses. */
export function baseName(system: string): string {
  return system
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The beginning of a platform's name, before what is joined to it by an underscore. */
export function platformName(platform: string): string {
  return platform.split('_')[0] ?? '';
}

/** How many accelerators a rack has by its name, "NVL72". */
export function rackSize(base: string): number | undefined {
  const written = /nvl(\d+)\b/i.exec(base)?.[1];
  return written === undefined ? undefined : Number(written);
}

/** "A (x32), B (x16)" as the names of two kinds; one kind as it stands. */
export function kindsOf(accelerator: string): readonly string[] {
  const several = [...accelerator.matchAll(/([^,]+?)\s*\(x\d+\)\s*(?:,|$)/g)];
  if (several.length > 0) return several.map(([, written = '']) => written.trim());
  return accelerator === '' ? [] : [accelerator];
}

/** How many accelerators "A (x32), B (x16)" tells together; undefined where it tells none. */
export function toldTogether(accelerator: string): number | undefined {
  const counts = [...accelerator.matchAll(/\(x(\d+)\)/g)].map(([, count]) => Number(count));
  return counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + count, 0);
}

/** What is to be looked at in the name of an accelerator. */
export function doubtOf({ written, chip: { outcome, id, candidates } }: Part): readonly string[] {
  if (outcome === 'certain') return [];
  if (outcome === 'doubtful') return [`"${written}" may be ${id}, or another: its claim has grade D`];
  const near = candidates.map((one) => `${one.id} (${one.because})`).join(', ') || 'none';
  return [`no chip is called "${written}" and no vendor stands before it, so the system has none; nearest: ${near}`];
}

/** How an accelerator was recognised, for those who read the claim. */
export function noteOf({ written, chip: { outcome, id, by, leftOut } }: Part): string {
  if (id === undefined) return `The accelerator is written "${written}", which no chip is called.`;
  const out = leftOut.map(({ word, because }) => `"${word}" (${because})`).join(', ');
  const told = by === undefined ? '' : ` by ${by}${out === '' ? '' : `, leaving out ${out}`}`;
  return `"${written}" is ${outcome === 'doubtful' ? 'perhaps ' : ''}${id}${told}.`;
}
