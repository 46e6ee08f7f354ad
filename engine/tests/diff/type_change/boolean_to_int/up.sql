-- driftless:generated

-- Modify "flags" table
ALTER TABLE "flags"
  ALTER COLUMN "is_on" DROP DEFAULT,
  ALTER COLUMN "is_on" TYPE integer USING "is_on"::integer,
  ALTER COLUMN "is_on" SET DEFAULT 1;
