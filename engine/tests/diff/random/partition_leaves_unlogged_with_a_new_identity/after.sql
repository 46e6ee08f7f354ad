CREATE UNLOGGED TABLE "public"."events" (
  "id" integer GENERATED ALWAYS AS IDENTITY NOT NULL
);
CREATE TABLE "public"."logs" (
  "part" integer
) PARTITION BY RANGE ("part");
