-- driftless:generated

-- Create "logs" table
CREATE TABLE "public"."logs" (
  "part" integer NOT NULL,
  "part2" integer NOT NULL,
  "ref" numrange NOT NULL,
  CONSTRAINT "logs_pkey" PRIMARY KEY (ref, part2, part)
);
-- Attach partition "logs"
ALTER TABLE "billing"."/*" ATTACH PARTITION "public"."logs" FOR VALUES IN (3, 103);
