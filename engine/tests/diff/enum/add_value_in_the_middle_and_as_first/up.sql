-- driftless:generated

-- Add value to enum type "size"
ALTER TYPE "size" ADD VALUE 'xs' BEFORE 's';
ALTER TYPE "size" ADD VALUE 'm' BEFORE 'l';
ALTER TYPE "size" ADD VALUE 'xl' AFTER 'l';
