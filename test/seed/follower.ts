import type { Entity } from '../../src/domain/entity.js';

/** What a researcher who does as the template says writes in a place in angle brackets. */
export function filledIn(template: string, entities: readonly Entity[], source: string): string {
  return template.replace(/<[^<>\n]+>/g, (place) => {
    const [, kind] = /^<id of an? ([a-z-]+)>$/.exec(place) ?? [];
    if (kind === 'source') return source;
    if (kind !== undefined) return entities.find((one) => one.kind === kind)?.id ?? `no ${kind} is there`;
    const [, first] = /^<one of ([^ >]+)/.exec(place) ?? [];
    if (first !== undefined) return first;
    if (/^<(address|.* address)/.test(place)) return 'https://example.org/page';
    if (place.includes('fiscal year')) return '06-30';
    if (place.startsWith('<date')) return '2026-05-13';
    return place.startsWith('<period') ? '1999' : 'Some words';
  });
}

/** A template of which every line with one # is taken up. */
export function takenUp(template: string): string {
  return template.replace(/^( *)# (?!yaml-language-server)/gm, '$1');
}

/** A template of which the first property of the first claim is taken up. */
export function firstTakenUp(template: string): string {
  const [head, claims] = template.split('\nclaims:\n');
  if (claims === undefined) return template;
  const words = ['published', 'period', 'nature', 'grade', 'quote', 'note'].join('|');
  return `${head}\nclaims:\n${claims.replace(new RegExp(`^( *)# (?!(?:${words}):)(\\w+:)`, 'm'), '$1$2')}`;
}
