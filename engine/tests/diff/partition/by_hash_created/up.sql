-- driftless:generated

-- Create "events" table
CREATE TABLE "events" (
  "id" bigint NOT NULL,
  "what" text
) PARTITION BY HASH (id);
-- Create "events_0" table
CREATE TABLE "events_0" (
  "id" bigint NOT NULL,
  "what" text
);
-- Create "events_1" table
CREATE TABLE "events_1" (
  "id" bigint NOT NULL,
  "what" text
);
-- Attach partition "events_0"
ALTER TABLE "events" ATTACH PARTITION "events_0" FOR VALUES WITH (modulus 2, remainder 0);
-- Attach partition "events_1"
ALTER TABLE "events" ATTACH PARTITION "events_1" FOR VALUES WITH (modulus 2, remainder 1);
