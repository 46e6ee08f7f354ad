-- driftless:generated

-- Create "order" schema
CREATE SCHEMA "order";
-- Create enum type "type"
CREATE TYPE "order"."type" AS ENUM ('a');
-- Create sequence "table_id_seq"
CREATE SEQUENCE "order"."table_id_seq";
-- Create "table" table
CREATE TABLE "order"."table" (
  "id" bigint NOT NULL DEFAULT nextval('"order".table_id_seq'::regclass),
  "type" "order".type DEFAULT 'a'::"order".type,
  CONSTRAINT "table_pkey" PRIMARY KEY (id)
);
-- Modify sequence "table_id_seq"
ALTER SEQUENCE "order"."table_id_seq" OWNED BY "order"."table"."id";
