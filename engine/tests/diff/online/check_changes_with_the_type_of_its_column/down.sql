-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" DROP CONSTRAINT "t_n";

-- next file

-- driftless:generated

-- Modify "t" table
ALTER TABLE "t"
  ALTER COLUMN "n" TYPE text,
  ADD CONSTRAINT "t_n" CHECK ((length(n) > 0));
