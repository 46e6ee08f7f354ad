-- driftless:generated

-- Rename value of enum type "priority"
ALTER TYPE "priority" RENAME VALUE 'low' TO 'high__aside';
ALTER TYPE "priority" RENAME VALUE 'high' TO 'low';
ALTER TYPE "priority" RENAME VALUE 'high__aside' TO 'high';
