import { openDataset } from './dataset.mjs';
import { bounds } from './figure-columns.mjs';

/** Statements as somebody writes them who knows the questions: one for a page and all that stands in it. */
export function preparePages(file) {
  const database = openDataset(file);
  return {
    system:
      database.prepare(`SELECT system.entity AS pk, entity.name AS name, vendor.id AS vendor, vendor.name AS vendorName
      FROM entity JOIN system ON system.entity = entity.pk JOIN entity AS vendor ON vendor.pk = system.vendor
      WHERE entity.id = ?`),
    figures: database.prepare(`SELECT property, estimate, low, high, unit, basis FROM default_figure WHERE subject = ?
      AND property IN ('power', 'memory', 'memoryBandwidth', 'accelerators')`),
    systems: database.prepare(`SELECT system.entity AS pk, entity.id AS id, entity.name AS name, vendor.id AS vendor,
        vendor.name AS vendorName, ${bounds('s', 'power')},
        (SELECT count(*) FROM benchmark_result WHERE system = entity.pk) AS results
      FROM entity JOIN system ON system.entity = entity.pk JOIN entity AS vendor ON vendor.pk = system.vendor
        LEFT JOIN default_figure AS s ON s.subject = entity.pk AND s.property = 'power'
      WHERE entity.id IN (SELECT value FROM json_each(?)) ORDER BY entity.id LIMIT 20`),
    results: database.prepare(`SELECT entity.id AS id, entity.name AS name, model.id AS model, model.name AS modelName,
        ${bounds('t', 'throughput')}, ${bounds('p', 'power')}, ${bounds('n', 'systems')}
      FROM (SELECT pk, id, name, model FROM benchmark_result JOIN entity ON pk = benchmark_result.entity
          WHERE system = ? ORDER BY id LIMIT 5) AS entity
        JOIN entity AS model ON model.pk = entity.model
        LEFT JOIN default_figure AS t ON t.subject = entity.pk AND t.property = 'throughput'
        LEFT JOIN default_figure AS p ON p.subject = entity.pk AND p.property = 'power'
        LEFT JOIN default_figure AS n ON n.subject = entity.pk AND n.property = 'systems' ORDER BY entity.id`),
  };
}
