-- driftless:generated

-- Modify "events" table
ALTER TABLE "events" ALTER COLUMN "half" DROP EXPRESSION;
-- Modify sequence "logs_number_seq"
ALTER SEQUENCE "logs_number_seq" SET LOGGED;
-- Modify sequence "loose"
ALTER SEQUENCE "loose" OWNED BY NONE;
-- Modify sequence "logs_id_seq"
ALTER SEQUENCE "logs_id_seq" SET LOGGED;
-- Modify "events" table
ALTER TABLE "events"
  DROP COLUMN "late",
  SET LOGGED;
-- Drop "notes" table
DROP TABLE "notes";
