-- driftless:generated

-- Modify "t" table
ALTER TABLE "t"
  ALTER COLUMN "a" TYPE integer USING "a"::integer,
  DROP COLUMN "b",
  ADD COLUMN "b" integer GENERATED ALWAYS AS ((a + 1)) STORED;
