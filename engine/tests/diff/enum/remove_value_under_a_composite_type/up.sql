-- driftless:generated

-- Replace enum type "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE TYPE "state" AS ENUM ('new', 'done');
-- Replace composite type "step"
ALTER TYPE "step" RENAME TO "step__old";
CREATE TYPE "step" AS (
  "name" text,
  "state" state
);
DROP TYPE "step__old";
-- Replace enum type "state"
DROP TYPE "state__old";
