-- driftless:generated

-- Create "items" table
CREATE TABLE "items" (
  "title" boolean,
  CONSTRAINT "--" UNIQUE (title) DEFERRABLE INITIALLY DEFERRED
) WITH (autovacuum_enabled = false);
-- Modify "items" table
ALTER TABLE "items"
  ADD CONSTRAINT "items_key" UNIQUE (title),
  ADD CONSTRAINT "items_fkey" FOREIGN KEY (title) REFERENCES items(title) ON DELETE SET DEFAULT DEFERRABLE;
