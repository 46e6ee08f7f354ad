-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  ADD COLUMN "is_active" boolean NOT NULL DEFAULT true,
  ADD COLUMN "tags" text[] DEFAULT '{a,b}'::text[],
  ADD COLUMN "at" timestamp with time zone DEFAULT now();
