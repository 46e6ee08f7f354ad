-- driftless:generated

-- Replace enum type "mood"
ALTER TYPE "mood" RENAME TO "mood__old";
CREATE TYPE "mood" AS ENUM ('ok');
DROP TYPE "mood__old";
