-- driftless:generated

-- Modify "hosts" table
ALTER TABLE "hosts" ALTER COLUMN "net" TYPE cidr;
