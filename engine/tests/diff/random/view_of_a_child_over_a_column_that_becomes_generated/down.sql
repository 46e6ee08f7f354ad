-- driftless:generated

-- Drop view public.overview
DROP VIEW "overview";
-- Modify "posts" table
ALTER TABLE "posts"
  DROP COLUMN "owner_id",
  ADD COLUMN "owner_id" jsonb;
-- Create view public.overview
CREATE VIEW overview AS
 SELECT orders.owner_id,
    orders.id
   FROM orders;
