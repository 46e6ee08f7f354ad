-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "token";
-- Drop extension "uuid-ossp"
DROP EXTENSION "uuid-ossp";
