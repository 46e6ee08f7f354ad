-- driftless:generated
-- atlas:txmode none

-- Drop index "users_email_idx" of table "users"
DROP INDEX CONCURRENTLY "users_email_idx";

-- next file

-- driftless:generated

-- Rename constraint "users_pkey"
ALTER TABLE "users" RENAME CONSTRAINT "users_pkey" TO "old_users_pkey";
-- Drop "mails" table
DROP TABLE "mails";

-- next file

-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "users_email_key";

-- next file

-- driftless:generated

-- Rename "users" table
ALTER TABLE "users" RENAME TO "old_users";
