-- driftless:generated

-- Rename value of enum type "size"
ALTER TYPE "size" RENAME VALUE 'm' TO 's';
ALTER TYPE "size" RENAME VALUE 'l' TO 'm';
