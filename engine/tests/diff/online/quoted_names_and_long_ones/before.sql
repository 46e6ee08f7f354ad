CREATE SCHEMA "My ""App"; CREATE TABLE "My ""App"."User" ("Id" int PRIMARY KEY, "a_name_that_is_fifty_five_bytes_long_and_then_some_more_x" text);
