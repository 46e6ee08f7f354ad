-- driftless:generated

-- Rename value of enum type "mood"
ALTER TYPE "mood" RENAME VALUE 'ok' TO 'fine';
