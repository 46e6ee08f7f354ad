-- driftless:generated

-- Modify "points" table
ALTER TABLE "points"
  ALTER COLUMN "x" DROP DEFAULT,
  ALTER COLUMN "x" TYPE integer USING "x"::integer,
  ALTER COLUMN "x" SET DEFAULT 5;
