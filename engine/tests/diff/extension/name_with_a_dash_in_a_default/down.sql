-- driftless:generated
-- hazard: data-loss: drops column public.users.token
-- hazard: breaks-application: drops extension "uuid-ossp"

-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "token";
-- Drop extension "uuid-ossp"
DROP EXTENSION "uuid-ossp";
