-- driftless:generated

-- Drop rule public.users.note_name
DROP RULE "note_name" ON "users";
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "name" TYPE character varying(10);
-- Create rule public.users.note_name
CREATE RULE note_name AS
    ON UPDATE TO public.users
   WHERE ((new.name)::text <> (old.name)::text) DO  INSERT INTO audit (who)
  VALUES (new.name);
-- Set comment of rule public.users.note_name
COMMENT ON RULE note_name ON users IS 'who was renamed';
