-- driftless:generated

-- Drop trigger public.people.add_user
DROP TRIGGER "add_user" ON "people";
-- Drop rule public.people.no_delete
DROP RULE "no_delete" ON "people";
-- Drop view public.people
DROP VIEW "people";
-- Create view public.people
CREATE VIEW people AS
 SELECT users.name,
    users.id
   FROM users
  WHERE (users.id > 0);
-- Create trigger public.people.add_user
CREATE TRIGGER add_user INSTEAD OF INSERT ON public.people FOR EACH ROW EXECUTE FUNCTION add_user();
-- Create rule public.people.no_delete
CREATE RULE no_delete AS
    ON DELETE TO public.people DO INSTEAD NOTHING;
-- Set comment of trigger public.people.add_user
COMMENT ON TRIGGER add_user ON people IS 'writes through';
