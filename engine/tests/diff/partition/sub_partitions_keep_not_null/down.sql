-- driftless:generated

-- Modify "p11" table
ALTER TABLE "p11" ALTER COLUMN "b" DROP DEFAULT;
-- Modify "p" table
ALTER TABLE "p"
  ALTER COLUMN "b" SET NOT NULL,
  ALTER COLUMN "c" SET NOT NULL;
-- Modify "p1" table
ALTER TABLE "p1"
  ALTER COLUMN "b" SET NOT NULL,
  ALTER COLUMN "c" SET NOT NULL;
-- Modify "p11" table
ALTER TABLE "p11" ALTER COLUMN "c" SET NOT NULL;
-- Modify "p12" table
ALTER TABLE "p12"
  ALTER COLUMN "b" SET NOT NULL,
  ALTER COLUMN "c" SET NOT NULL;
-- Modify "p2" table
ALTER TABLE "p2" ALTER COLUMN "c" SET NOT NULL;
-- Modify "p21" table
ALTER TABLE "p21" ALTER COLUMN "c" SET NOT NULL;
