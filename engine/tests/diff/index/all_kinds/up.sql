-- driftless:generated

-- Create index "i1" on table "t"
CREATE UNIQUE INDEX "i1" ON "t" USING btree (lower(a), b DESC NULLS LAST) INCLUDE (id) WHERE (at IS NOT NULL);
-- Create index "i2" on table "t"
CREATE INDEX "i2" ON "t" USING gin (d jsonb_path_ops);
-- Create index "i3" on table "t"
CREATE INDEX "i3" ON "t" USING hash (a);
-- Create index "i4" on table "t"
CREATE INDEX "i4" ON "t" USING brin (at) WITH (pages_per_range='16');
-- Create index "i5" on table "t"
CREATE INDEX "i5" ON "t" USING btree (a text_pattern_ops, b COLLATE "C") WITH (fillfactor='70');
-- Create index "i6" on table "t"
CREATE INDEX "i6" ON "t" USING btree (((id + 1)));
-- Set comment of index "i1"
COMMENT ON INDEX "i1" IS 'first';
