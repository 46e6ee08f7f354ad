-- driftless:generated

-- Rename index "only_once2"
ALTER INDEX "billing"."only_once2" RENAME TO "posts_kind_idx";
-- Create index "files2_kind_idx" on table "files2"
CREATE INDEX "files2_kind_idx" ON "public"."files2" USING spgist (kind);
-- Create index "true_idx" on table "true"
CREATE INDEX "true_idx" ON "billing"."true" USING spgist (kind);
-- Create index "only_once2" on table "posts"
CREATE INDEX "only_once2" ON "billing"."posts" USING spgist (kind);
