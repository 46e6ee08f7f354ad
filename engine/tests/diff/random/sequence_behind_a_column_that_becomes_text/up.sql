-- driftless:generated

-- Create sequence "ticket"
CREATE SEQUENCE "ticket";
-- Modify "posts2" table
ALTER TABLE "posts2" ALTER COLUMN "id" TYPE character varying(50);
-- Modify sequence "ticket"
ALTER SEQUENCE "ticket" OWNED BY "posts2"."id";
