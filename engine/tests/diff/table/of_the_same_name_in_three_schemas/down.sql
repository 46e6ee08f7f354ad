-- driftless:generated
-- hazard: rewrite: rewrites table b.items
-- hazard: can-fail: fails when a value of b.items.id does not convert (uuid to text)
-- hazard: data-loss: drops column a.items.n
-- hazard: data-loss: drops column public.items.a_id
-- hazard: data-loss: drops column public.items.b_id

-- Modify "items" table
ALTER TABLE "public"."items"
  DROP CONSTRAINT "items_a_id_fkey",
  DROP CONSTRAINT "items_b_id_fkey";
ALTER TABLE "b"."items" ALTER COLUMN "id" TYPE text;
ALTER TABLE "a"."items" DROP COLUMN "n";
ALTER TABLE "public"."items"
  DROP COLUMN "a_id",
  DROP COLUMN "b_id";
