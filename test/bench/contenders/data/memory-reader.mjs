import { GraphReader } from './graph-reader.mjs';
import { rankedInMemory } from './memory-ranking.mjs';

/** A reader that keeps whatever it has read: a dataset never changes. */
export class MemoryReader {
  constructor(file) {
    this.reader = new GraphReader(file);
    this.runs = this.reader.runs();
    for (const name of ['entity', 'entityByKey', 'system', 'systemByKey', 'figures', 'shares', 'disclosureThreshold']) {
      this[name] = kept((...given) => this.reader[name](...given));
    }
    this.allResults = kept((system) => this.reader.results(system, -1));
  }

  systems(ids, first) {
    const rows = [...new Set(ids)].sort().map((id) => this.system(id));
    return rows.filter((row) => row !== undefined).slice(0, first);
  }

  results(system, first) {
    const { totalCount, nodes } = this.allResults(system);
    return { totalCount, nodes: nodes.slice(0, first) };
  }

  ranking(asked) {
    return rankedInMemory(this.runs, asked);
  }

  search(text, first) {
    return this.reader.search(text, first);
  }
}

/** Of what was not found nothing is kept: anybody can ask for any number of it. */
function kept(read) {
  const known = new Map();
  return (...given) => {
    const key = given.length === 1 ? given[0] : given.join(' ');
    const found = known.get(key) ?? read(...given);
    if (found !== undefined) known.set(key, found);
    return found;
  };
}
