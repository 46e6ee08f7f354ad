-- driftless:generated

-- Rename value of enum type "size"
ALTER TYPE "size" RENAME VALUE 'm' TO 'l';
ALTER TYPE "size" RENAME VALUE 's' TO 'm';
