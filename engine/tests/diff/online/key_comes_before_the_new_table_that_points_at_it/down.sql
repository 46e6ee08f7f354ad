-- driftless:generated

-- Drop "mails" table
DROP TABLE "mails";

-- next file

-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "users_email_key";
