-- driftless:generated

-- Modify "flags" table
ALTER TABLE "flags"
  ALTER COLUMN "is_on" DROP DEFAULT,
  ALTER COLUMN "is_on" TYPE boolean USING "is_on"::boolean,
  ALTER COLUMN "is_on" SET DEFAULT false;
