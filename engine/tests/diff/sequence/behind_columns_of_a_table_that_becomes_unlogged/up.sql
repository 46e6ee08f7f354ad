-- driftless:generated

-- Modify sequence "halves"
ALTER SEQUENCE "halves" OWNED BY NONE;
-- Create sequence "notes_number_seq"
CREATE UNLOGGED SEQUENCE "notes_number_seq" AS integer;
-- Create "notes" table
CREATE UNLOGGED TABLE "notes" (
  "id" integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  "number" integer NOT NULL DEFAULT nextval('notes_number_seq'::regclass)
);
-- Modify sequence "notes_id_seq"
ALTER SEQUENCE "notes_id_seq" SET LOGGED;
-- Modify "events" table
ALTER TABLE "events" SET UNLOGGED;
ALTER TABLE "events"
  DROP COLUMN "half",
  ADD COLUMN "half" integer GENERATED ALWAYS AS ((turn / 2)) STORED,
  ADD COLUMN "late" integer NOT NULL GENERATED ALWAYS AS IDENTITY;
-- Modify sequence "logs_number_seq"
ALTER SEQUENCE "logs_number_seq" SET UNLOGGED;
-- Modify sequence "loose"
ALTER SEQUENCE "loose" OWNED BY "events"."turn";
-- Modify sequence "notes_number_seq"
ALTER SEQUENCE "notes_number_seq" OWNED BY "notes"."number";
-- Modify sequence "counter"
ALTER SEQUENCE "counter" SET LOGGED;
-- Modify sequence "events_other_seq"
ALTER SEQUENCE "events_other_seq" SET LOGGED;
-- Modify sequence "halves"
ALTER SEQUENCE "halves" OWNED BY "events"."half";
-- Modify sequence "events_late_seq"
ALTER SEQUENCE "events_late_seq" SET LOGGED;
-- Modify sequence "logs_id_seq"
ALTER SEQUENCE "logs_id_seq" SET UNLOGGED;
