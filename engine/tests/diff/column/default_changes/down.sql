-- driftless:generated

-- Modify "t" table
ALTER TABLE "t"
  ALTER COLUMN "a" SET DEFAULT 1,
  ALTER COLUMN "b" SET DEFAULT now(),
  ALTER COLUMN "c" SET DEFAULT 'x'::text;
