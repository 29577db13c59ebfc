import fc from 'fast-check';

/** A true distribution of revenue over customers, and what is told about it. Shares are in hundredths of a percent. */
export interface World {
  readonly disclosed: readonly {
    readonly real: number;
    readonly written: string;
    readonly parent: string | undefined;
  }[];
  readonly others: readonly { readonly real: number; readonly group: number }[];
  readonly threshold: number | undefined;
}

const ALL = 10_000;
export const percent = (share: number) => share / 100;
const parent = fc.constantFrom(undefined, 'state', 'fund');
const customer = fc.record({
  part: fc.integer({ min: 0, max: 100 }),
  words: fc.nat(4),
  below: fc.nat(3000),
  above: fc.nat(3000),
  parent,
});

/** A share as a source may write it: exact, as a range, or with one bound. */
export function tell(real: number, words: number, below: number, above: number): string {
  const [low, high] = [percent(Math.max(real - below, 0)), percent(Math.min(real + above, ALL))];
  return [`${percent(real)} %`, `${percent(real)} %`, `${low}-${high} %`, `>${low} %`, `up to ${high} %`][
    words
  ] as string;
}

export const world: fc.Arbitrary<World> = fc
  .record({
    customers: fc.array(customer, { minLength: 1, maxLength: 5 }),
    parts: fc.array(fc.record({ part: fc.integer({ min: 5, max: 100 }), group: fc.nat(7) }), {
      minLength: 1,
      maxLength: 6,
    }),
    threshold: fc.option(fc.integer({ min: 200, max: 4000 }), { nil: undefined }),
  })
  .map(({ customers, parts, threshold }) => {
    let left = ALL;
    const disclosed = customers.map(({ part, words, below, above, parent: group }) => {
      const real = Math.floor((left * part) / 100);
      left -= real;
      return { real, written: tell(real, words, below, above), parent: group };
    });
    const others: { real: number; group: number }[] = [];
    for (let index = 0; left > 0; index += 1) {
      const { part = 100, group = 0 } = parts[index % parts.length] ?? {};
      const real = Math.min(left, Math.ceil(((threshold ?? ALL) * part) / 100));
      left -= real;
      others.push({ real, group });
    }
    return { disclosed, others, threshold };
  });

/** Concentration, top share, effective number and concentration by group, if everything were known; undisclosed customers may belong to any group. */
export function truth({ disclosed, others }: World): readonly number[] {
  const shares = [...disclosed, ...others].map(({ real }) => real / ALL);
  const index = shares.reduce((sum, share) => sum + share ** 2, 0);
  const names = disclosed.map(({ parent: group }, place) => group ?? `customer-${place}`);
  const groups = new Map<string, number>();
  const put = (group: string, real: number) => groups.set(group, (groups.get(group) ?? 0) + real / ALL);
  for (const [place, { real }] of disclosed.entries()) put(names[place] as string, real);
  for (const [place, { real, group }] of others.entries()) put(names[group] ?? `other-${place}`, real);
  return [index, Math.max(...shares), 1 / index, [...groups.values()].reduce((sum, share) => sum + share ** 2, 0)];
}
