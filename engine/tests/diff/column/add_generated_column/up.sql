-- driftless:generated

-- Modify "boxes" table
ALTER TABLE "boxes" ADD COLUMN "area" integer GENERATED ALWAYS AS ((w * h)) STORED;
