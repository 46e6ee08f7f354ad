-- driftless:generated

-- Modify "events" table
ALTER TABLE "events" ALTER COLUMN "half" DROP EXPRESSION;
ALTER TABLE "events" SET LOGGED;
-- Modify sequence "logs_number_seq"
ALTER SEQUENCE "logs_number_seq" SET LOGGED;
-- Modify sequence "loose"
ALTER SEQUENCE "loose" OWNED BY NONE;
-- Modify sequence "logs_id_seq"
ALTER SEQUENCE "logs_id_seq" SET LOGGED;
-- Modify "events" table
ALTER TABLE "events" DROP COLUMN "late";
-- Drop "notes" table
DROP TABLE "notes";
