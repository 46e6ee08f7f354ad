-- driftless:generated

-- Drop "table" table
DROP TABLE "order"."table";
-- Drop enum type "type"
DROP TYPE "order"."type";
-- Drop "order" schema
DROP SCHEMA "order";
