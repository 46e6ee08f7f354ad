CREATE TABLE "public"."rooms" (
  "active" timestamp(3) DEFAULT '2020-01-31 12:00:00'
);
CREATE TABLE "public"."users" (
) INHERITS ("public"."rooms");
