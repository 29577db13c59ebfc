/** The same text for what says the same: JSON with sorted keys; an open bound by its name, since JSON has no infinity. */
export function canonical(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value === 0 ? 0 : value) : `"${value}"`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const children = value as Readonly<Record<string, unknown>>;
  const said = Object.keys(children).filter((name) => children[name] !== undefined);
  return `{${said
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(children[name])}`)
    .join(',')}}`;
}
