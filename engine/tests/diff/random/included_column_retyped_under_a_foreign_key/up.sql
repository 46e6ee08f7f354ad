-- driftless:generated

-- Modify "items" table
ALTER TABLE "public"."items" DROP CONSTRAINT "items_fkey2";
-- Replace enum type "level"
ALTER TYPE "audit"."level" RENAME TO "level__old";
CREATE TYPE "audit"."level" AS ENUM ('it''s');
ALTER TABLE "public"."tags" ALTER COLUMN "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxzzz" TYPE "audit"."level" USING "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxzzz"::text::"audit"."level";
-- Modify "items" table
ALTER TABLE "public"."items" ADD CONSTRAINT "items_fkey2" FOREIGN KEY (parent_id) REFERENCES public.tags(id);
-- Replace enum type "level"
DROP TYPE "audit"."level__old";
