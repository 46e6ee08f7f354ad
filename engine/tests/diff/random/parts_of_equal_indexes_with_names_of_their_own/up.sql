-- driftless:generated

-- Create "posts" table
CREATE TABLE "posts" (
  "id" integer
);
-- Drop "items2" table
DROP TABLE "items2";
-- Drop "items" table
DROP TABLE "items";
-- Drop "orders" table
DROP TABLE "orders";
