-- driftless:generated

-- Drop index "order_idx3" of table "order"
DROP INDEX "app"."order_idx3";
-- Modify "order" table
ALTER TABLE "app"."order" ALTER COLUMN "amount" TYPE smallint;
-- Create index "order_idx3" on table "order"
CREATE INDEX "order_idx3" ON "app"."order" USING gist (md5((active)::text), version, amount) WHERE ((version)::text <> ALL (ARRAY['bad'::character varying, 'worse'::character varying, 'it''s not 11'::character varying]));
