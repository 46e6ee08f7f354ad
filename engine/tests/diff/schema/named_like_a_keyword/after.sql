CREATE SCHEMA "order";
CREATE TYPE "order"."type" AS ENUM ('a');
CREATE TABLE "order"."table" (id bigserial PRIMARY KEY, "type" "order"."type" DEFAULT 'a');
