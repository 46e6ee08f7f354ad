-- driftless:generated

-- Drop index "docs_doc" of table "docs"
DROP INDEX "docs_doc";
-- Drop index "docs_during" of table "docs"
DROP INDEX "docs_during";
-- Drop index "docs_id" of table "docs"
DROP INDEX "docs_id";
-- Drop index "docs_ip" of table "docs"
DROP INDEX "docs_ip";
-- Drop index "docs_place" of table "docs"
DROP INDEX "docs_place";
-- Drop index "docs_words" of table "docs"
DROP INDEX "docs_words";
