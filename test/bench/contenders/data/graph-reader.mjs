import { openDataset } from './dataset.mjs';
import { bounds, figureIn } from './figure-columns.mjs';
import { rankingSql } from './ranking.mjs';
import { kindName, SEARCH_COUNT, SEARCH_PAGE, searchTerms } from './search.mjs';

const MEASURED = `SELECT entity.pk AS pk, entity.id AS id, entity.name AS name, result.system AS system, result.model AS model,
    system.id AS systemId, ${bounds('t', 'throughput')}, ${bounds('p', 'power')}, ${bounds('n', 'systems')},
    ${bounds('s', 'systemPower')}
  FROM benchmark_result AS result JOIN entity ON entity.pk = result.entity JOIN entity AS system ON system.pk = result.system
    JOIN default_figure AS t ON t.subject = result.entity AND t.property = 'throughput'
    LEFT JOIN default_figure AS p ON p.subject = result.entity AND p.property = 'power'
    LEFT JOIN default_figure AS n ON n.subject = result.entity AND n.property = 'systems'
    LEFT JOIN default_figure AS s ON s.subject = result.system AND s.property = 'power'`;

/** Reads a dataset with prepared statements, one entity or list at a time, and keeps nothing. */
export class GraphReader {
  constructor(file) {
    const database = openDataset(file);
    const prepare = (sql) => database.prepare(sql);
    this.byId = prepare('SELECT pk, id, name FROM entity WHERE id = ? AND kind = ?');
    this.byKey = prepare('SELECT pk, id, name FROM entity WHERE pk = ?');
    this.systemById = prepare('SELECT pk, id, name, vendor FROM entity JOIN system ON system.entity = pk WHERE id = ?');
    this.systemByPk = prepare('SELECT pk, id, name, vendor FROM entity JOIN system ON system.entity = pk WHERE pk = ?');
    this.systemsByIds = prepare(`SELECT pk, id, name, vendor FROM entity JOIN system ON system.entity = pk
      WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT ?`);
    this.resultsBySystem = prepare(`SELECT pk, id, name, system, model FROM benchmark_result
      JOIN entity ON pk = benchmark_result.entity WHERE system = ? ORDER BY id LIMIT ?`);
    this.resultCount = prepare('SELECT count(*) FROM benchmark_result WHERE system = ?').pluck();
    this.figuresBySubject = prepare(
      'SELECT property, estimate, low, high, unit, basis FROM default_figure WHERE subject = ? AND claim IS NOT NULL',
    );
    this.sharesByVendor = prepare(`SELECT entity.id AS id, estimate, low, high FROM customer_share AS share
      JOIN entity ON entity.pk = share.entity
      JOIN default_figure ON subject = share.entity AND property = 'share' WHERE vendor = ? AND share.period = ?`);
    this.threshold = prepare(`SELECT estimate FROM claim WHERE subject = ? AND property = 'customerDisclosureThreshold'
      AND period = ? ORDER BY grade, published_end DESC, id LIMIT 1`).pluck();
    this.ranked = prepare(rankingSql({ isEdited: false }));
    this.rankedEdited = prepare(rankingSql({ isEdited: true }));
    this.measured = prepare(MEASURED);
    this.hits = prepare(SEARCH_PAGE);
    this.hitCount = prepare(SEARCH_COUNT).pluck();
  }

  entity(id, kind) {
    return this.byId.get(id, kind);
  }

  entityByKey(pk) {
    return this.byKey.get(pk);
  }

  system(id) {
    return this.systemById.get(id);
  }

  systemByKey(pk) {
    return this.systemByPk.get(pk);
  }

  systems(ids, first) {
    return this.systemsByIds.all(JSON.stringify(ids), first);
  }

  results(system, first) {
    return { totalCount: this.resultCount.get(system), nodes: this.resultsBySystem.all(system, first) };
  }

  /** What is claimed of an entity, by property. */
  figures(pk) {
    const figures = {};
    for (const { property, ...figure } of this.figuresBySubject.iterate(pk)) figures[property] = figure;
    return figures;
  }

  shares(vendor, period) {
    return this.sharesByVendor.all(vendor, period);
  }

  disclosureThreshold(vendor, period) {
    return this.threshold.get(vendor, period);
  }

  /** Results by throughput per kilowatt, best first, with how many pass. */
  ranking({ atLeast, first, factors }) {
    const edits = [...factors].map(([key, factor]) => {
      const at = key.lastIndexOf('.');
      return [key.slice(0, at), key.slice(at + 1), factor];
    });
    const rows =
      edits.length > 0
        ? this.rankedEdited.all({ atLeast, first, edits: JSON.stringify(edits) })
        : this.ranked.all({ atLeast, first });
    return { totalCount: rows[0]?.total ?? 0, nodes: rows };
  }

  /** Every result with a throughput, and what its power follows from. */
  runs() {
    return this.measured.all().map((row) => ({
      row: { pk: row.pk, id: row.id, name: row.name, system: row.system, model: row.model },
      systemId: row.systemId,
      throughput: figureIn(row, 'throughput'),
      power: figureIn(row, 'power'),
      systems: figureIn(row, 'systems'),
      systemPower: figureIn(row, 'systemPower'),
    }));
  }

  search(text, first) {
    const { name, match } = searchTerms(text);
    const nodes = this.hits.all(match, name, first).map(({ id, kind, name }) => ({ id, kind: kindName(kind), name }));
    return { totalCount: this.hitCount.get(match), nodes };
  }
}
