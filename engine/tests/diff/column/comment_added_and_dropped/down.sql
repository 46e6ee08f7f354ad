-- driftless:generated

-- Set comment of column "name"
COMMENT ON COLUMN "users"."name" IS 'as on the passport';
-- Set comment of column "email"
COMMENT ON COLUMN "users"."email" IS NULL;
