-- driftless:generated

-- Modify "trucks" table
ALTER TABLE "trucks"
  ALTER COLUMN "wheels" SET DEFAULT 4,
  ALTER COLUMN "wheels" DROP NOT NULL;
