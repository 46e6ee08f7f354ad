-- driftless:generated

-- Set comment of "users" table
COMMENT ON TABLE "users" IS NULL;
-- Set comment of column "name"
COMMENT ON COLUMN "users"."name" IS 'b';
