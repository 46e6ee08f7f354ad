-- driftless:generated

-- Drop view public.recent
DROP VIEW "recent";
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "updated_at" TYPE character varying(200);
-- Create view public.recent
CREATE VIEW recent AS
 SELECT "%s".updated_at
   FROM "%s";
