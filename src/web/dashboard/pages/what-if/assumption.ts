/** One edit of a what-if, as the API takes it. */
export type Assumption =
  | { readonly set: { readonly about: string; readonly property: string; readonly value: string } }
  | { readonly scale: { readonly about: string; readonly property: string; readonly by: string } }
  | { readonly withdraw: { readonly about: string; readonly property: string } };

export type Act = 'set' | 'scale' | 'withdraw';

/** An edit from what stands in the form. */
export function assumptionOf(act: Act, about: string, property: string, amount: string): Assumption {
  if (act === 'set') return { set: { about, property, value: amount } };
  if (act === 'scale') return { scale: { about, property, by: amount } };
  return { withdraw: { about, property } };
}

/** The edits in an address; none where it cannot be read (the API says what is wrong with it). */
export function assumptionsIn(text: string | undefined): readonly Assumption[] {
  if (!text) return [];
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? (found as Assumption[]) : [];
  } catch {
    return [];
  }
}

/** An edit for reading: "set power of cerebras-cs-3 to 12 kW". */
export function describe(assumption: Assumption): string {
  if ('set' in assumption)
    return `set ${assumption.set.property} of ${assumption.set.about} to ${assumption.set.value}`;
  if ('scale' in assumption) {
    return `scale ${assumption.scale.property} of ${assumption.scale.about} by ${assumption.scale.by}`;
  }
  return `withdraw ${assumption.withdraw.property} of ${assumption.withdraw.about}`;
}
