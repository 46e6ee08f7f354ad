-- driftless:generated

-- Modify "masks" table
ALTER TABLE "masks" ALTER COLUMN "mask" TYPE bit varying(8);
