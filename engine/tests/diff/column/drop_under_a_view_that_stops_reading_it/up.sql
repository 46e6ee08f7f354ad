-- driftless:generated
-- hazard: data-loss: drops column public.users.nickname

-- Drop view public.people
DROP VIEW "people";
-- Create view public.people
CREATE VIEW people AS
 SELECT users.id,
    users.name
   FROM users;
-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "nickname";
