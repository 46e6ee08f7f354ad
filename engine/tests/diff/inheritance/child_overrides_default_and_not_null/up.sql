-- driftless:generated

-- Modify "trucks" table
ALTER TABLE "trucks"
  ALTER COLUMN "wheels" SET NOT NULL,
  ALTER COLUMN "wheels" SET DEFAULT 18;
