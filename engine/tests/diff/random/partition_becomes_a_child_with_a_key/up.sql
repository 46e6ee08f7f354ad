-- driftless:generated

-- Detach partition "files2"
ALTER TABLE "posts2" DETACH PARTITION "files2";
-- Modify "files2" table
ALTER TABLE "files2"
  ADD COLUMN "id" bigint NOT NULL,
  ADD CONSTRAINT "files2_pkey" PRIMARY KEY (id),
  DROP COLUMN "part",
  DROP COLUMN "part2",
  INHERIT "files",
  ENABLE ROW LEVEL SECURITY;
