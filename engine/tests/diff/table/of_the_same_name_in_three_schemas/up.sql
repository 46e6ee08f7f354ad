-- driftless:generated

-- Modify "items" table
ALTER TABLE "a"."items" ADD COLUMN "n" integer;
ALTER TABLE "b"."items" ALTER COLUMN "id" TYPE uuid USING "id"::uuid;
ALTER TABLE "public"."items"
  ADD COLUMN "a_id" bigint,
  ADD COLUMN "b_id" uuid,
  ADD CONSTRAINT "items_a_id_fkey" FOREIGN KEY (a_id) REFERENCES a.items(id),
  ADD CONSTRAINT "items_b_id_fkey" FOREIGN KEY (b_id) REFERENCES b.items(id);
