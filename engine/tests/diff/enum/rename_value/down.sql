-- driftless:generated

-- Rename value of enum type "mood"
ALTER TYPE "mood" RENAME VALUE 'fine' TO 'ok';
