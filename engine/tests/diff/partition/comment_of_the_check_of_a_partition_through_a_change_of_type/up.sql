-- driftless:generated

-- Modify "k" table
ALTER TABLE "k"
  DROP CONSTRAINT "f",
  ALTER COLUMN "b" TYPE bigint;
-- Modify "u" table
ALTER TABLE "u" ALTER COLUMN "b" TYPE bigint;
-- Modify "k" table
ALTER TABLE "k" ADD CONSTRAINT "f" FOREIGN KEY (b) REFERENCES u(b);
-- Set comment of constraint "c"
COMMENT ON CONSTRAINT "c" ON "k1" IS 'x';
-- Set comment of constraint "f"
COMMENT ON CONSTRAINT "f" ON "k" IS 'y';
