-- driftless:generated

-- Modify "wide" table
ALTER TABLE "wide"
  ALTER COLUMN "a1" TYPE bigint,
  ALTER COLUMN "a2" SET NOT NULL,
  ALTER COLUMN "a3" SET DEFAULT 1,
  ALTER COLUMN "a6" TYPE text,
  ADD COLUMN "a9" integer,
  ADD CONSTRAINT "wide_a4_key" UNIQUE (a4),
  ADD CONSTRAINT "wide_a5_check" CHECK ((a5 > 0)),
  ADD CONSTRAINT "wide_a8_fkey" FOREIGN KEY (a8) REFERENCES wide(a4),
  DROP COLUMN "a7";
