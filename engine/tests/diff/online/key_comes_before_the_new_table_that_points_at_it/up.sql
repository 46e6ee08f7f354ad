-- driftless:generated
-- atlas:txmode none

-- Create index "users_email_key" on table "users"
CREATE UNIQUE INDEX CONCURRENTLY "users_email_key" ON "users" USING btree (email);
-- Modify "users" table
ALTER TABLE "users" ADD CONSTRAINT "users_email_key" UNIQUE USING INDEX "users_email_key";

-- next file

-- driftless:generated

-- Create "mails" table
CREATE TABLE "mails" (
  "id" integer NOT NULL,
  "to_email" text,
  CONSTRAINT "mails_pkey" PRIMARY KEY (id),
  CONSTRAINT "mails_to_email_fkey" FOREIGN KEY (to_email) REFERENCES users(email)
);
