-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  DROP COLUMN "name",
  ADD COLUMN "name" text GENERATED ALWAYS AS (
CASE id
    WHEN 0 THEN 'root'::text
    ELSE NULL::text
END) STORED,
  ALTER COLUMN "name" SET STORAGE EXTERNAL,
  ALTER COLUMN "name" SET COMPRESSION pglz,
  ALTER COLUMN "name" SET STATISTICS 300,
  ALTER COLUMN "name" SET (n_distinct = 5);
-- Grant on column "name"
GRANT SELECT (name) ON TABLE users TO PUBLIC;
-- Set comment of column "name"
COMMENT ON COLUMN "users"."name" IS 'shown';
