-- driftless:generated

-- Modify "boxes" table
ALTER TABLE "boxes"
  DROP COLUMN "size",
  ADD COLUMN "size" integer GENERATED ALWAYS AS ((w * h)) STORED;
