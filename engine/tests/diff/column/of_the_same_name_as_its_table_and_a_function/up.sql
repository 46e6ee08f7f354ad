-- driftless:generated

-- Modify "now" table
ALTER TABLE "now" ADD COLUMN "now" timestamp with time zone DEFAULT now();
