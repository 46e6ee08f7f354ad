-- driftless:generated

-- Drop index "$1_idx" of table "$1"
DROP INDEX "$1_idx";
-- Modify "trailing " table
ALTER TABLE "trailing "
  DROP COLUMN "--",
  ADD COLUMN "--" text GENERATED ALWAYS AS ((((note)::text || ' '::text) || price)) STORED;
-- Create index "$1_idx" on table "$1"
CREATE INDEX "$1_idx" ON "$1" USING btree (kind2, md5((amount)::text)) WHERE ("--" <> ALL (ARRAY['bad'::text, 'worse'::text, 'it''s not 16'::text]));
