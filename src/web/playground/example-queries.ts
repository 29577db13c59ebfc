/** A query that is shown to those who do not know the graph yet; tests run it, and the README shows some. */
export interface ExampleQuery {
  readonly file: string;
  /** The question that it answers: the first line of its comment. */
  readonly question: string;
  /** What it shows: the other lines of its comment. */
  readonly explanation: string;
  readonly query: string;
}

const FILES = import.meta.glob<string>('../queries/*.graphql', { eager: true, query: '?raw', import: 'default' });

/** Every file of src/web/queries, by file name. */
export const EXAMPLE_QUERIES: readonly ExampleQuery[] = Object.entries(FILES)
  .map(([path, query]) => {
    const [question = '', ...rest] = leadingComment(query);
    return { file: path.replace(/^.*\//, ''), question, explanation: rest.join(' '), query };
  })
  .sort((a, b) => (a.file < b.file ? -1 : 1));

function leadingComment(query: string): string[] {
  const lines = query.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines.slice(0, end).map((line) => line.replace(/^#\s*/, ''));
}
