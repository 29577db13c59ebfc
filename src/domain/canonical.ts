/** The same text for what says the same: JSON with sorted keys; an open bound by its name, since JSON has no infinity. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, child: unknown) => {
    if (typeof child === 'number' && !Number.isFinite(child)) return String(child);
    if (child === null || typeof child !== 'object' || Array.isArray(child)) return child;
    return Object.fromEntries(Object.entries(child).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
