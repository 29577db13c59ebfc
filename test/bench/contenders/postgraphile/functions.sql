-- Indexes and computed columns, made once the tables are filled.
ALTER TABLE search_text ADD COLUMN word_vector tsvector GENERATED ALWAYS AS (array_to_tsvector(words)) STORED;
ALTER TABLE search_text ADD COLUMN joined_vector tsvector GENERATED ALWAYS AS (array_to_tsvector(joined)) STORED;
CREATE INDEX ON search_text USING gin (word_vector);
CREATE INDEX ON search_text USING gin (joined_vector);
CREATE INDEX ON system (vendor_id);
CREATE INDEX ON benchmark_result (system_id, id);
CREATE INDEX ON benchmark_result (model_id);
CREATE INDEX ON customer_share (vendor_id, period);
CREATE INDEX ON disclosure_threshold (vendor_id, period);

CREATE FUNCTION system_power(system system) RETURNS figure LANGUAGE sql STABLE AS
  $$ SELECT figure FROM figure WHERE subject_id = system.id AND property = 'power' $$;
CREATE FUNCTION system_memory(system system) RETURNS figure LANGUAGE sql STABLE AS
  $$ SELECT figure FROM figure WHERE subject_id = system.id AND property = 'memory' $$;
CREATE FUNCTION system_memory_bandwidth(system system) RETURNS figure LANGUAGE sql STABLE AS
  $$ SELECT figure FROM figure WHERE subject_id = system.id AND property = 'memoryBandwidth' $$;
CREATE FUNCTION system_accelerators(system system) RETURNS figure LANGUAGE sql STABLE AS
  $$ SELECT figure FROM figure WHERE subject_id = system.id AND property = 'accelerators' $$;

CREATE FUNCTION systems_by_ids(ids text[]) RETURNS SETOF system LANGUAGE sql STABLE AS
  $$ SELECT * FROM system WHERE id = ANY (ids) ORDER BY id $$;

-- What the throughput per kilowatt of a run follows from: what was measured, else what its systems draw.
CREATE VIEW run AS
  SELECT result.id AS id, t.estimate AS throughput, power.estimate AS run_power,
    t.estimate / power.estimate AS estimate, t.low / power.high AS low, t.high / power.low AS high
  FROM benchmark_result AS result
    LEFT JOIN figure AS t ON t.subject_id = result.id AND t.property = 'throughput'
    LEFT JOIN figure AS p ON p.subject_id = result.id AND p.property = 'power'
    LEFT JOIN figure AS n ON n.subject_id = result.id AND n.property = 'systems'
    LEFT JOIN figure AS s ON s.subject_id = result.system_id AND s.property = 'power'
    CROSS JOIN LATERAL (SELECT coalesce(p.estimate, n.estimate * s.estimate) AS estimate,
      coalesce(p.low, n.low * s.low) AS low, coalesce(p.high, n.high * s.high) AS high) AS power;
COMMENT ON VIEW run IS '@primaryKey id';

CREATE FUNCTION benchmark_result_throughput_per_kilowatt(benchmark_result benchmark_result) RETURNS run LANGUAGE sql STABLE AS
  $$ SELECT run FROM run WHERE id = benchmark_result.id $$;

CREATE FUNCTION top_results(at_least float8, most int) RETURNS SETOF benchmark_result LANGUAGE sql STABLE AS
  $$ SELECT result.* FROM benchmark_result AS result JOIN run USING (id)
     WHERE run.low >= at_least ORDER BY run.estimate DESC NULLS LAST, result.id LIMIT most $$;
CREATE FUNCTION result_count(at_least float8) RETURNS bigint LANGUAGE sql STABLE AS
  $$ SELECT count(*) FROM run WHERE low >= at_least $$;

CREATE TYPE concentration AS (low float8, high float8);
CREATE FUNCTION company_customer_concentration(company company, period text) RETURNS concentration LANGUAGE sql STABLE AS $$
  SELECT sum, least(sum + parts * largest ^ 2 + (rest - parts * largest) ^ 2, 1)
  FROM (SELECT sum((estimate / 100) ^ 2) AS sum, greatest(1 - sum(estimate / 100), 0) AS rest FROM customer_share AS share
      WHERE share.vendor_id = company.id AND share.period = $2) AS shares
    CROSS JOIN LATERAL (SELECT least(rest, coalesce((SELECT estimate FROM disclosure_threshold AS told
      WHERE told.vendor_id = company.id AND told.period = $2 LIMIT 1), rest)) AS largest) AS cap
    CROSS JOIN LATERAL (SELECT CASE WHEN largest > 0 THEN floor(rest / largest) ELSE 0 END AS parts) AS filled $$;

CREATE TYPE hit AS (id text, kind text, name text);
CREATE FUNCTION found_text(asked text, as_one text) RETURNS SETOF search_text LANGUAGE sql STABLE AS
  $$ SELECT * FROM search_text WHERE word_vector @@ asked::tsquery OR joined_vector @@ as_one::tsquery $$;
CREATE FUNCTION search_page(asked text, as_one text, most int) RETURNS SETOF hit LANGUAGE sql STABLE AS
  $$ SELECT id, kind, name FROM found_text(asked, as_one) AS found
     ORDER BY ts_rank(found.word_vector, asked::tsquery) DESC, id LIMIT most $$;
CREATE FUNCTION search_count(asked text, as_one text) RETURNS bigint LANGUAGE sql STABLE AS
  $$ SELECT count(*) FROM found_text(asked, as_one) $$;
ANALYZE;
