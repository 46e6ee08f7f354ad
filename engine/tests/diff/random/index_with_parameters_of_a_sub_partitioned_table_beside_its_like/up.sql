-- driftless:generated

-- Drop index "files2_idx" of table "files2"
DROP INDEX "files2_idx";
-- Create index "files2_total2_idx" on table "files2"
CREATE INDEX "files2_total2_idx" ON "files2" USING spgist (total2);
-- Create index "only_once3" on table "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxzzz"
CREATE INDEX "only_once3" ON "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxzzz" USING spgist (total2);
-- Create index "files2_idx" on table "files2"
CREATE INDEX "files2_idx" ON "files2" USING spgist (total2) WITH (fillfactor='80');
