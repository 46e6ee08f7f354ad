CREATE TABLE "public"."UPPER" (
  "id" integer GENERATED ALWAYS AS ("version" % 18) STORED NOT NULL,
  "version" integer
);
ALTER TABLE "public"."UPPER" ADD CONSTRAINT "only_once" PRIMARY KEY ("id");
CREATE UNIQUE INDEX "default" ON "public"."UPPER" USING btree ("id");
ALTER TABLE "public"."UPPER" ENABLE ROW LEVEL SECURITY;
