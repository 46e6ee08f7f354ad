CREATE TYPE "public"."default" AS ENUM ('', 'a b', 'new', 'två', 'high');
