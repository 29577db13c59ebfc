/** A name as one word, as the index has it. */
const joined = (text) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** The words of a search as the index is asked for them: each may be the beginning of a longer one. */
export function searchTerms(text) {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const all = words.map((word) => `"${word}"*`).join(' AND ');
  const name = joined(words.join(''));
  return { name, match: `({name aliases id description} : (${all})) OR (joined : "${name}"*)` };
}

/** A source of which no claim is seen is not shown. */
const FOUND = `search JOIN entity ON entity.pk = search.rowid
  WHERE search MATCH ? AND (entity.kind <> 'source' OR EXISTS (SELECT 1 FROM claim WHERE claim.source = entity.pk))`;

export const SEARCH_PAGE = `
  SELECT entity.id AS id, entity.kind AS kind, entity.name AS name FROM ${FOUND}
  ORDER BY bm25(search, 10.0, 8.0, 4.0, 1.0, 8.0) - 1000 * (instr(' ' || search.joined || ' ', ' ' || ? || ' ') > 0)
    + 1000 * (entity.kind = 'source'), entity.id LIMIT ?`;

export const SEARCH_COUNT = `SELECT count(*) FROM ${FOUND}`;

/** A kind as the API writes it. */
export const kindName = (kind) => kind.toUpperCase().replaceAll('-', '_');
