-- driftless:generated

-- Modify "wide" table
ALTER TABLE "wide"
  DROP CONSTRAINT "wide_a8_fkey",
  DROP CONSTRAINT "wide_a4_key",
  DROP CONSTRAINT "wide_a5_check",
  ALTER COLUMN "a3" DROP DEFAULT,
  ALTER COLUMN "a1" TYPE integer,
  ALTER COLUMN "a2" DROP NOT NULL,
  ALTER COLUMN "a6" TYPE integer USING "a6"::integer,
  ADD COLUMN "a7" integer,
  DROP COLUMN "a9";
