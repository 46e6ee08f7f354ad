-- driftless:generated

-- Drop view public.overview
DROP VIEW "overview";
-- Modify "posts" table
ALTER TABLE "posts" ALTER COLUMN "owner_id" DROP EXPRESSION;
ALTER TABLE "posts" ALTER COLUMN "owner_id" TYPE jsonb USING "owner_id"::jsonb;
-- Create view public.overview
CREATE VIEW overview AS
 SELECT orders.owner_id,
    orders.id
   FROM orders;
