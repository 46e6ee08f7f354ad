-- driftless:generated

-- Set comment of "users" table
COMMENT ON TABLE "users" IS 't';
-- Set comment of column "name"
COMMENT ON COLUMN "users"."name" IS 'a';
