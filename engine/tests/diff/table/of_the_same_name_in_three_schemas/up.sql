-- driftless:generated
-- hazard: rewrite: rewrites table b.items
-- hazard: can-fail: fails when a value of b.items.id does not convert (text to uuid)
-- hazard: scan: checks every row of public.items for public.items.items_a_id_fkey
-- hazard: can-fail: fails when rows of public.items violate public.items.items_a_id_fkey
-- hazard: scan: checks every row of public.items for public.items.items_b_id_fkey
-- hazard: can-fail: fails when rows of public.items violate public.items.items_b_id_fkey

-- Modify "items" table
ALTER TABLE "a"."items" ADD COLUMN "n" integer;
ALTER TABLE "b"."items" ALTER COLUMN "id" TYPE uuid USING "id"::uuid;
ALTER TABLE "public"."items"
  ADD COLUMN "a_id" bigint,
  ADD COLUMN "b_id" uuid,
  ADD CONSTRAINT "items_a_id_fkey" FOREIGN KEY (a_id) REFERENCES a.items(id),
  ADD CONSTRAINT "items_b_id_fkey" FOREIGN KEY (b_id) REFERENCES b.items(id);
