-- driftless:generated

-- Create "goods" table
CREATE TABLE "goods" (
  "kind" character varying(8),
  "code" text
) PARTITION BY LIST (kind);
-- Create index "goods_u" on table "goods"
CREATE UNIQUE INDEX "goods_u" ON "goods" USING btree (kind, code);
-- Create "GOODS_1" table
CREATE TABLE "GOODS_1" (
  "kind" character varying(8),
  "code" text
);
-- Create index "GOODS_1_kind_code_idx" on table "GOODS_1"
CREATE UNIQUE INDEX "GOODS_1_kind_code_idx" ON "GOODS_1" USING btree (kind, code);
-- Create "goods_2" table
CREATE TABLE "goods_2" (
  "kind" character varying(8),
  "code" text
);
-- Create index "goods_2_kind_code_idx" on table "goods_2"
CREATE UNIQUE INDEX "goods_2_kind_code_idx" ON "goods_2" USING btree (kind, code);
-- Create index "goods_2_kind" on table "goods_2"
CREATE UNIQUE INDEX "goods_2_kind" ON "goods_2" USING btree (kind);
-- Create "offers" table
CREATE TABLE "offers" (
  "kind" character varying(8),
  "code" text,
  CONSTRAINT "offers_fk" FOREIGN KEY (kind, code) REFERENCES goods(kind, code)
) PARTITION BY LIST (kind);
-- Create index "offers_u" on table "offers"
CREATE UNIQUE INDEX "offers_u" ON "offers" USING btree (kind, code);
-- Create "offers_1" table
CREATE TABLE "offers_1" (
  "kind" character varying(8),
  "code" text,
  CONSTRAINT "offers_1_fk" FOREIGN KEY (kind) REFERENCES goods_2(kind)
);
-- Create index "offers_1_kind_code_idx" on table "offers_1"
CREATE UNIQUE INDEX "offers_1_kind_code_idx" ON "offers_1" USING btree (kind, code);
-- Create index "offers_1_u" on table "offers_1"
CREATE UNIQUE INDEX "offers_1_u" ON "offers_1" USING btree (kind);
-- Attach partition "GOODS_1"
ALTER TABLE "goods" ATTACH PARTITION "GOODS_1" FOR VALUES IN ('1');
-- Attach partition "goods_2"
ALTER TABLE "goods" ATTACH PARTITION "goods_2" FOR VALUES IN ('2');
-- Attach partition "offers_1"
ALTER TABLE "offers" ATTACH PARTITION "offers_1" FOR VALUES IN ('1');
-- Modify "GOODS_1" table
ALTER TABLE "GOODS_1" ADD CONSTRAINT "goods_1_fk" FOREIGN KEY (kind) REFERENCES offers_1(kind);
-- Modify "goods" table
ALTER TABLE "goods" ADD CONSTRAINT "goods_fk" FOREIGN KEY (kind, code) REFERENCES offers(kind, code);
