-- driftless:generated
-- hazard: data-loss: drops column public.users.props
-- hazard: breaks-application: drops extension hstore

-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "props";
-- Drop extension "hstore"
DROP EXTENSION "hstore";
