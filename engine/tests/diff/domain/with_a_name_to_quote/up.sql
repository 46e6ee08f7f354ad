-- driftless:generated

-- Create domain "E-Mail"
CREATE DOMAIN "E-Mail" AS text
  CONSTRAINT "has @" CHECK ((VALUE ~ '@'::text));
-- Create "users" table
CREATE TABLE "users" (
  "id" bigint NOT NULL,
  "mail" "E-Mail" DEFAULT 'a@b'::text,
  CONSTRAINT "users_pkey" PRIMARY KEY (id)
);
