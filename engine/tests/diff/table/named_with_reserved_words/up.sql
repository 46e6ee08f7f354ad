-- driftless:generated

-- Create "table" table
CREATE TABLE "table" (
  "select" integer NOT NULL,
  "from" integer,
  CONSTRAINT "table_from_fkey" FOREIGN KEY ("from") REFERENCES "table"("select"),
  CONSTRAINT "table_pkey" PRIMARY KEY ("select")
);
-- Modify "order" table
ALTER TABLE "order" ADD COLUMN "primary" boolean;
-- Modify "user" table
ALTER TABLE "user"
  ADD COLUMN "check" integer,
  ADD COLUMN "default" text DEFAULT 'default'::text;
-- Modify "order" table
ALTER TABLE "order" ADD CONSTRAINT "order_user_primary_key" UNIQUE ("user", "primary");
