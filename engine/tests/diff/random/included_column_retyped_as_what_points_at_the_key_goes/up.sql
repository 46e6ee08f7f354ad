-- driftless:generated

-- Create "logs" table
CREATE TABLE "public"."logs" (
  "position2" bigint
);
-- Modify "tags" table
ALTER TABLE "billing"."tags" ALTER COLUMN "position" TYPE numeric USING "position"::numeric;
-- Modify "logs" table
ALTER TABLE "public"."logs" ADD CONSTRAINT "logs_fkey" FOREIGN KEY (position2) REFERENCES billing.tags(id);
