-- driftless:generated

-- Replace enum type "mood"
ALTER DOMAIN "mood" RENAME TO "mood__old";
CREATE TYPE "mood" AS ENUM ('done', 'closed', 'Red');
DROP DOMAIN "mood__old";
-- Drop enum type "level"
DROP TYPE "level";
