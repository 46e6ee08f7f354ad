-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "valid" DROP DEFAULT;
-- Add value to enum type "slug"
ALTER TYPE "slug" ADD VALUE 'high' AFTER 'closed';
ALTER TYPE "slug" ADD VALUE 'new' AFTER 'high';
