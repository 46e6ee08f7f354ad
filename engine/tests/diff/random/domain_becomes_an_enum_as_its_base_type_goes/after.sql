CREATE TYPE "public"."mood" AS ENUM ('done', 'closed', 'Red');
