-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  ADD COLUMN "part" integer,
  ADD COLUMN "updated_at" hstore;
-- Attach partition "users"
ALTER TABLE "orders" ATTACH PARTITION "users" FOR VALUES WITH (modulus 4, remainder 1);
