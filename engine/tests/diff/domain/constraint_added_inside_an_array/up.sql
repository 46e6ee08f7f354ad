-- driftless:generated

-- Replace domain "email"
ALTER DOMAIN "email" RENAME TO "email__old";
CREATE DOMAIN "email" AS text
  CONSTRAINT "email_check" CHECK ((VALUE ~~ '%@%'::text));
ALTER TABLE "users"
  ALTER COLUMN "main" TYPE "email" USING "main"::"email",
  ALTER COLUMN "others" DROP DEFAULT,
  ALTER COLUMN "others" TYPE "email"[] USING "others"::"email"[],
  ALTER COLUMN "others" SET DEFAULT '{}'::email[];
DROP DOMAIN "email__old";
