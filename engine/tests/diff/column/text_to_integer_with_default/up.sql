-- driftless:generated

-- Modify "t" table
ALTER TABLE "t"
  ALTER COLUMN "n" DROP DEFAULT,
  ALTER COLUMN "n" TYPE integer USING "n"::integer,
  ALTER COLUMN "n" SET DEFAULT 7;
