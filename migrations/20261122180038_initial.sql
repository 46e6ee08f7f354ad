-- driftless:generated

-- Create enum type "user_role"
CREATE TYPE "user_role" AS ENUM ('admin', 'member', 'guest');
-- Create "tenants" table
CREATE TABLE "tenants" (
  "id" uuid NOT NULL DEFAULT gen_random_uuid(),
  "name" character varying(255) NOT NULL,
  "slug" character varying(255) NOT NULL,
  "created_at" timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT "tenants_pkey" PRIMARY KEY (id),
  CONSTRAINT "tenants_slug_check" CHECK (((slug)::text = lower((slug)::text))),
  CONSTRAINT "tenants_slug_key" UNIQUE (slug)
);
-- Create "users" table
CREATE TABLE "users" (
  "id" uuid NOT NULL DEFAULT gen_random_uuid(),
  "tenant_id" uuid,
  "email" character varying(255) NOT NULL,
  "is_active" boolean NOT NULL DEFAULT true,
  "role" user_role NOT NULL DEFAULT 'member'::user_role,
  "created_at" timestamp with time zone NOT NULL DEFAULT now(),
  "updated_at" timestamp with time zone NOT NULL DEFAULT now(),
  "deleted_at" timestamp with time zone,
  CONSTRAINT "users_email_key" UNIQUE (email),
  CONSTRAINT "users_pkey" PRIMARY KEY (id),
  CONSTRAINT "users_tenant_id_fkey" FOREIGN KEY (tenant_id) REFERENCES tenants(id)
);
-- Create index "ix_users_active_only" on table "users"
CREATE INDEX "ix_users_active_only" ON "users" USING btree (id) WHERE (deleted_at IS NULL);
-- Create index "ix_users_active_status" on table "users"
CREATE INDEX "ix_users_active_status" ON "users" USING btree (is_active, deleted_at);
-- Create index "ix_users_deleted_records" on table "users"
CREATE INDEX "ix_users_deleted_records" ON "users" USING btree (deleted_at) WHERE (deleted_at IS NOT NULL);
-- Create index "ix_users_tenant_active" on table "users"
CREATE INDEX "ix_users_tenant_active" ON "users" USING btree (tenant_id, deleted_at);
-- Set comment of "users" table
COMMENT ON TABLE "users" IS 'People who can sign in';
