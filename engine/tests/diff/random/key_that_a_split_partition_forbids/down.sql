-- driftless:generated

-- Modify "accounts" table
ALTER TABLE "accounts" DROP CONSTRAINT "accounts_key";
-- Create "events" table
CREATE TABLE "events" (
  "part" integer,
  "part2" integer,
  "amount" level,
  "email" address
) PARTITION BY LIST (part2);
-- Attach partition "events"
ALTER TABLE "accounts" ATTACH PARTITION "events" FOR VALUES IN (3, 103);
