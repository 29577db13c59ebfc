export function difference(expected: unknown, found: unknown, path?: string): string | undefined;
