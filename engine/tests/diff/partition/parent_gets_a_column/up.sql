-- driftless:generated

-- Modify "logs" table
ALTER TABLE "logs" ADD COLUMN "body" text NOT NULL DEFAULT ''::text;
