CREATE TYPE "public"."color" AS ENUM ('två', 'a b', 'new');
