-- driftless:generated

-- Modify "posts" table
ALTER TABLE "posts"
  ALTER COLUMN "tags" DROP DEFAULT,
  ALTER COLUMN "tags" TYPE character varying(20)[],
  ALTER COLUMN "tags" SET DEFAULT '{}'::character varying[];
