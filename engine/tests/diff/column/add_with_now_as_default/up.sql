-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ADD COLUMN "created_at" timestamp with time zone NOT NULL DEFAULT now();
