CREATE TABLE "public"."rooms" (
  "parent_id" real NOT NULL
) WITH (fillfactor = 70);
CREATE UNIQUE INDEX "rooms_idx" ON "public"."rooms" USING btree ("parent_id");
ALTER TABLE "public"."rooms" REPLICA IDENTITY USING INDEX "rooms_idx";
