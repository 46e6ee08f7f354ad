CREATE TABLE "public"."UPPER" (
  "id" integer NOT NULL,
  "version" integer
);
ALTER TABLE "public"."UPPER" ADD CONSTRAINT "only_once" PRIMARY KEY ("id");
CREATE UNIQUE INDEX "default" ON "public"."UPPER" USING btree ("id");
