-- driftless:generated

-- Create "users" table
CREATE TABLE "users" (
  "id" bigint NOT NULL,
  "email" character varying(255) NOT NULL,
  "name" text,
  CONSTRAINT "users_pkey" PRIMARY KEY (id)
);
-- Create index "users_email_idx" on table "users"
CREATE INDEX "users_email_idx" ON "users" USING btree (email);
-- Set comment of "users" table
COMMENT ON TABLE "users" IS 'it''s people';
-- Set comment of column "email"
COMMENT ON COLUMN "users"."email" IS E'back\\slash';
