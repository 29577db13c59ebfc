-- A dataset as somebody who uses PostgreSQL would keep it: what is claimed by default in one table, what follows from it in functions.
CREATE TABLE company (id text PRIMARY KEY, name text NOT NULL);
CREATE TABLE model (id text PRIMARY KEY, name text NOT NULL);
CREATE TABLE system (id text PRIMARY KEY, name text NOT NULL, vendor_id text NOT NULL REFERENCES company);
CREATE TABLE benchmark_result (
  id text PRIMARY KEY, name text NOT NULL,
  system_id text NOT NULL REFERENCES system, model_id text NOT NULL REFERENCES model);
CREATE TABLE figure (
  subject_id text NOT NULL, property text NOT NULL, estimate float8, low float8, high float8, unit text NOT NULL, basis text,
  PRIMARY KEY (subject_id, property));
CREATE TABLE customer_share (id text PRIMARY KEY, vendor_id text NOT NULL REFERENCES company, period text, estimate float8);
CREATE TABLE disclosure_threshold (vendor_id text NOT NULL REFERENCES company, period text, estimate float8);
CREATE TABLE search_text (id text PRIMARY KEY, kind text NOT NULL, name text NOT NULL, words text[] NOT NULL, joined text[] NOT NULL);
