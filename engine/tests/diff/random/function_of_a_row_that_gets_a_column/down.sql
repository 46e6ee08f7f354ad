-- driftless:generated

-- Drop routine public."$1"(orders)
DROP ROUTINE "$1"(orders);
-- Modify "orders" table
ALTER TABLE "orders"
  SET (fillfactor = 70),
  ENABLE ROW LEVEL SECURITY,
  DROP COLUMN "flags2";
-- Create "items" table
CREATE TABLE "items" () INHERITS ("orders");
