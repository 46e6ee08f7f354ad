-- driftless:generated

-- Add value to enum type "order"
ALTER TYPE "order" ADD VALUE 'asc' BEFORE 'desc';

-- next file

-- driftless:generated

-- Modify "lists" table
ALTER TABLE "lists" ALTER COLUMN "order" SET DEFAULT 'asc'::"order";
