-- driftless:generated

-- Rename value of enum type "state"
ALTER TYPE "state" RENAME VALUE 'queued' TO 'new';
