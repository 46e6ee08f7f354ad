-- driftless:generated

-- Modify "we""ird" table
ALTER TABLE "we""ird"
  DROP CONSTRAINT "it's",
  ALTER COLUMN "col""umn" DROP DEFAULT,
  ALTER COLUMN "col""umn" TYPE integer,
  ALTER COLUMN "col""umn" DROP NOT NULL,
  DROP COLUMN "漢字",
  DROP COLUMN "a.b",
  DROP COLUMN "trailing ";
