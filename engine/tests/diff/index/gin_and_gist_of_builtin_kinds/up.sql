-- driftless:generated

-- Create index "docs_doc" on table "docs"
CREATE INDEX "docs_doc" ON "docs" USING gin (doc jsonb_path_ops);
-- Create index "docs_during" on table "docs"
CREATE INDEX "docs_during" ON "docs" USING spgist (during);
-- Create index "docs_id" on table "docs"
CREATE INDEX "docs_id" ON "docs" USING brin (id int8_minmax_multi_ops (values_per_range='16'));
-- Create index "docs_ip" on table "docs"
CREATE INDEX "docs_ip" ON "docs" USING gist (ip inet_ops);
-- Create index "docs_place" on table "docs"
CREATE INDEX "docs_place" ON "docs" USING gist (place);
-- Create index "docs_words" on table "docs"
CREATE INDEX "docs_words" ON "docs" USING gin (words);
