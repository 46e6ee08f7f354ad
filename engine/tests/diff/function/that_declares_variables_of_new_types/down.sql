-- driftless:generated

-- Drop view public.a_view
DROP VIEW "a_view";
-- Drop routine public.a_first(q)
DROP ROUTINE "a_first"(q);
-- Modify "q" table
ALTER TABLE "q" DROP COLUMN "f";
-- Drop "zoo" table
DROP TABLE "zoo";
-- Drop sequence "zed"
DROP SEQUENCE "zed";
-- Drop composite type "zap"
DROP TYPE "zap";
