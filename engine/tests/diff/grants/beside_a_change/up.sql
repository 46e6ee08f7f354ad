-- driftless:generated

-- Add value to enum type "mood"
ALTER TYPE "mood" ADD VALUE 'bad' AFTER 'good';
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "age" TYPE bigint;
-- Create view public.adults
CREATE VIEW adults AS
 SELECT users.id
   FROM users
  WHERE (users.age >= 18);
GRANT SELECT ON TABLE adults TO pg_monitor;
-- Drop "goes" table
DROP TABLE "goes";
