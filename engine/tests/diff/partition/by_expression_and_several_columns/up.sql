-- driftless:generated

-- Create "events" table
CREATE TABLE "events" (
  "id" bigint,
  "name" text COLLATE pg_catalog."C",
  "at" timestamp with time zone
) PARTITION BY RANGE (lower(name), id);
-- Create "events_high" table
CREATE TABLE "events_high" (
  "id" bigint,
  "name" text COLLATE pg_catalog."C",
  "at" timestamp with time zone
);
-- Create "events_low" table
CREATE TABLE "events_low" (
  "id" bigint,
  "name" text COLLATE pg_catalog."C",
  "at" timestamp with time zone
);
-- Attach partition "events_high"
ALTER TABLE "events" ATTACH PARTITION "events_high" FOR VALUES FROM ('m', '0') TO (MAXVALUE, MAXVALUE);
-- Attach partition "events_low"
ALTER TABLE "events" ATTACH PARTITION "events_low" FOR VALUES FROM (MINVALUE, MINVALUE) TO ('m', '0');
