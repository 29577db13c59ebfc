/**
 * Results by throughput per kilowatt, in one statement: what is measured, else what the systems draw. Edits are few
 * rows of entity, property and factor.
 */
export const rankingSql = ({ isEdited }) => {
  const times = (alias) => (isEdited ? ` * coalesce(${alias}.factor, 1)` : '');
  const edit = (alias, entity, property) =>
    isEdited ? `LEFT JOIN edit AS ${alias} ON ${alias}.subject = ${entity} AND ${alias}.property = '${property}'` : '';
  const power = (bound) => `coalesce(p.${bound}${times('ep')}, n.${bound}${times('en')} * s.${bound}${times('es')})`;
  return `
  ${
    isEdited
      ? `WITH edit AS MATERIALIZED (SELECT entity.pk AS subject, json_extract(value, '$[1]') AS property,
    json_extract(value, '$[2]') AS factor FROM json_each(@edits) JOIN entity ON entity.id = json_extract(value, '$[0]'))`
      : ''
  }
  SELECT pk, id, name, system, estimate, low, high, count(*) OVER () AS total FROM (
    SELECT result.entity AS pk, entity.id AS id, entity.name AS name, result.system AS system,
      t.estimate${times('et')} / ${power('estimate')} AS estimate,
      t.low${times('et')} / ${power('high')} AS low,
      t.high${times('et')} / ${power('low')} AS high
    FROM benchmark_result AS result JOIN entity ON entity.pk = result.entity
      JOIN default_figure AS t ON t.subject = result.entity AND t.property = 'throughput'
      LEFT JOIN default_figure AS p ON p.subject = result.entity AND p.property = 'power'
      LEFT JOIN default_figure AS n ON n.subject = result.entity AND n.property = 'systems'
      LEFT JOIN default_figure AS s ON s.subject = result.system AND s.property = 'power'
      ${edit('et', 'result.entity', 'throughput')}
      ${edit('ep', 'result.entity', 'power')}
      ${edit('en', 'result.entity', 'systems')}
      ${edit('es', 'result.system', 'power')}
  ) WHERE low >= @atLeast ORDER BY estimate IS NULL, estimate DESC, id LIMIT @first`;
};
