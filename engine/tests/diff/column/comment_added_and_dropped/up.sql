-- driftless:generated

-- Set comment of column "name"
COMMENT ON COLUMN "users"."name" IS NULL;
-- Set comment of column "email"
COMMENT ON COLUMN "users"."email" IS E'it''s where $$ mails -- go; /* always */ \\ ';
