-- driftless:generated

-- Modify sequence "ticket"
ALTER SEQUENCE "ticket" OWNED BY NONE;
ALTER SEQUENCE "ticket" START WITH 1000;
-- Drop "events" table
DROP TABLE "events";
-- Drop routine public.touch()
DROP ROUTINE "touch"();
-- Create "logs" table
CREATE TABLE "logs" (
  "id" integer NOT NULL,
  CONSTRAINT "only_once" PRIMARY KEY (id)
);
