-- driftless:generated

-- Drop "people" table
DROP TABLE "people";
-- Drop composite type "contact"
DROP TYPE "contact";
-- Drop composite type "address"
DROP TYPE "address";
-- Drop enum type "kind"
DROP TYPE "kind";
