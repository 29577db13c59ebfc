/** The first parts of addresses that are counted by themselves: few, whatever clients ask for. */
const COUNTED = [
  ...['graphql', 'export', 'audits', 'claims', 'datasets', 'feed.atom', 'schema.graphql', 'schema.json'],
  ...['settings.json', 'health', 'ready', 'metrics', 'assets', 'playground'],
];

/** What a request is counted as: the first part of its path where that is known, `page` for all others. */
export function routeOf(path: string): string {
  const [, first = ''] = path.split('/');
  return COUNTED.includes(first) ? first : 'page';
}
