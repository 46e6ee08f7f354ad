-- driftless:generated

-- Drop enum type "kinds"
DROP TYPE "kinds";
-- Create "kinds" table
CREATE TABLE "kinds" (
  "id" integer
);
