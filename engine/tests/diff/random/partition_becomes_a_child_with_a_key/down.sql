-- driftless:generated

-- Modify "files2" table
ALTER TABLE "files2" NO INHERIT "files";
ALTER TABLE "files2"
  DROP CONSTRAINT "files2_pkey",
  ADD COLUMN "part" integer,
  ADD COLUMN "part2" integer,
  DROP COLUMN "id";
-- Attach partition "files2"
ALTER TABLE "posts2" ATTACH PARTITION "files2" FOR VALUES IN (3, 103);
-- Modify "files2" table
ALTER TABLE "files2" DISABLE ROW LEVEL SECURITY;
