-- What is in the record is never changed. Rows of a version go when it is pruned, and only then.
CREATE FUNCTION "chipgraph"."refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'DELETE' AND current_setting('chipgraph.pruning', true) = 'on'
		AND TG_TABLE_NAME NOT IN ('version', 'publication', 'pruning') THEN
		RETURN NULL;
	END IF;
	RAISE EXCEPTION 'the record is immutable: found % of chipgraph.%, expected another version to be published', TG_OP, TG_TABLE_NAME;
END $$;
--> statement-breakpoint
-- Guards every table that is not guarded yet; run after each migration, so that a new table needs no word of its own.
CREATE FUNCTION "chipgraph"."guard_tables"() RETURNS void LANGUAGE plpgsql AS $$
DECLARE name text;
BEGIN
	FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'chipgraph' AND NOT EXISTS (
		SELECT 1 FROM pg_trigger WHERE tgname = 'immutable' AND tgrelid = format('chipgraph.%I', tablename)::regclass)
	LOOP
		EXECUTE format('CREATE TRIGGER immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON chipgraph.%I
			FOR EACH STATEMENT EXECUTE FUNCTION chipgraph.refuse_change()', name);
	END LOOP;
END $$;
