-- driftless:generated

-- Rename value of enum type "state"
ALTER TYPE "state" RENAME VALUE 'new' TO 'queued';
