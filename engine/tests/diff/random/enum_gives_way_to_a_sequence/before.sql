CREATE TYPE "public"."$1" AS ENUM ('low', 'it''s');
