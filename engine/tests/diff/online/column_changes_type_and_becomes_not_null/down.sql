-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "name" DROP NOT NULL;

-- next file

-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "name" TYPE text;
