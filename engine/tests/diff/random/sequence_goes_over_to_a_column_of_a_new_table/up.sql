-- driftless:generated

-- Modify sequence "ticket"
ALTER SEQUENCE "ticket" OWNED BY NONE;
-- Drop "items" table
DROP TABLE "items";
-- Drop "orders" table
DROP TABLE "orders";
-- Create "events" table
CREATE UNLOGGED TABLE "events" (
  "price" bigint DEFAULT nextval('ticket'::regclass),
  CONSTRAINT "by_name2" EXCLUDE USING hash (id WITH =)
) INHERITS ("files") WITH (autovacuum_enabled = false);
-- Modify sequence "ticket"
ALTER SEQUENCE "ticket" OWNED BY "events"."price";
-- Modify "events" table
ALTER TABLE "events" REPLICA IDENTITY NOTHING;
