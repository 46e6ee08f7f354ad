CREATE TYPE "public"."level" AS ENUM ('två', 'Red', 'null');
