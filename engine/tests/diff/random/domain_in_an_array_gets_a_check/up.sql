-- driftless:generated

-- Replace domain "color"
ALTER DOMAIN "audit"."color" RENAME TO "color__old";
CREATE DOMAIN "audit"."color" AS double precision NOT NULL
  CONSTRAINT "color_check0" CHECK ((VALUE IS NOT NULL))
  CONSTRAINT "other_check" CHECK ((VALUE > ('-14'::integer)::double precision));
ALTER TABLE "public"."files" ALTER COLUMN "id2" TYPE "audit"."color"[] USING "id2"::"audit"."color"[];
DROP DOMAIN "audit"."color__old";
