import { wordsOf } from '../../domain/name-words.js';

/**
 * The number of accelerators that a name states: "8x H100-SXM", "2x8xH100", several kinds added up, or "H100x8".
 * @param accelerator the name of the accelerator, so that processors and memory are not taken for it
 * @returns undefined where the name states none
 */
export function countInName(name: string, accelerator: string): number | undefined {
  const known = wordsOf(accelerator).filter((word) => /\d/.test(word) && !/^\d+(gb|w)$/.test(word));
  const isAccelerator = (text: string) => wordsOf(text).some((word) => known.includes(word));
  const text = name.replaceAll('_', ' ');
  const before = [...text.matchAll(/\b(?:(\d+)\s*x\s*)?(\d+)\s*x[\s-]*(?:nvidia |amd )?([a-z0-9]+)/gi)];
  const counted = before.filter(([, , , what = '']) => isAccelerator(what));
  if (counted.length > 0) return counted.reduce((sum, [, nodes = '1', each]) => sum + Number(nodes) * Number(each), 0);
  const behind = text.split(' ').flatMap((part) => /^(.*\D)x(\d+)$/i.exec(part) ?? []);
  const [, , count] = behind;
  return count !== undefined && isAccelerator(text) ? Number(count) : undefined;
}
