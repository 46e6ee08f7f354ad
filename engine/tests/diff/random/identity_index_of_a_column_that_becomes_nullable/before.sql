CREATE TABLE "public"."rooms" (
  "parent_id" real
);
CREATE UNIQUE INDEX "rooms_idx" ON "public"."rooms" USING btree ("parent_id");
