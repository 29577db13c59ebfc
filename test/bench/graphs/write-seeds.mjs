import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Characters of a table, from which on the next one is begun. */
const TABLE = 900_000;

/** Writes a graph as tables of seeds: entities of a kind, and apart from them what is claimed of them. */
export function writeSeeds({ entities, claims }, folder) {
  const tables = new Tables(folder);
  const known = new Map();
  for (const { id, kind, name, aliases, description, keys } of entities) {
    known.set(id, { kind, ownPeriod: keys.period });
    tables.add(kind, 'entities', { id, name, aliases: aliases.join(' | '), description, ...keys });
  }
  for (const { subject, period, row } of rowsOf(claims)) {
    const { kind, ownPeriod } = known.get(subject);
    const stated = period === ownPeriod ? {} : { period }; // what is about a period itself says it once
    tables.add(kind, 'claims', { id: subject, ...stated, ...row });
  }
  tables.end();
}

/** What one place of a source says of a subject, as a row; claims of a subject come one after another. */
function* rowsOf(claims) {
  const rows = new Map();
  let last;
  for (const { subject, source, locator, period, property, basis, written } of claims) {
    if (subject !== last) {
      yield* rows.values();
      rows.clear();
      last = subject;
    }
    const place = JSON.stringify([source, locator, period?.label]);
    const said = rows.get(place) ?? { subject, period: period?.label, row: { source, at: locator } };
    said.row[basis === 'unspecified' ? property : `${property} [${basis}]`] = written;
    rows.set(place, said);
  }
  yield* rows.values();
}

/** Tables that are written when they are long enough. */
class Tables {
  #waiting = new Map();
  #written = 0;

  constructor(folder) {
    this.folder = folder;
  }

  add(kind, what, row) {
    const name = `${kind}/${what}`;
    const table = this.#waiting.get(name) ?? { rows: [], length: 0 };
    this.#waiting.set(name, table);
    table.rows.push(row);
    table.length += Object.values(row).join().length;
    if (table.length < TABLE) return;
    this.#write(name, table);
    this.#waiting.delete(name);
  }

  end() {
    for (const [name, table] of this.#waiting) this.#write(name, table);
    this.#waiting.clear();
  }

  #write(name, { rows }) {
    const columns = [...new Set(rows.flatMap(Object.keys))];
    const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','));
    const [kind, what] = name.split('/');
    mkdirSync(join(this.folder, kind), { recursive: true });
    const file = `${what}-${String(this.#written).padStart(6, '0')}.csv`;
    this.#written += 1;
    writeFileSync(join(this.folder, kind, file), `${[columns.map(cell).join(','), ...lines].join('\n')}\n`);
  }
}

const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
