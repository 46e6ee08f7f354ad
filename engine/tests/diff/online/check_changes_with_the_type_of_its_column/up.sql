-- driftless:generated

-- Modify "t" table
ALTER TABLE "t"
  DROP CONSTRAINT "t_n",
  ALTER COLUMN "n" TYPE integer USING "n"::integer;

-- next file

-- driftless:generated
-- atlas:txmode none

-- Modify "t" table
ALTER TABLE "t" ADD CONSTRAINT "t_n" CHECK ((n > 0)) NOT VALID;
ALTER TABLE "t" VALIDATE CONSTRAINT "t_n";
