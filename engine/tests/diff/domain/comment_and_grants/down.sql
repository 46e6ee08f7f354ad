-- driftless:generated

-- Modify domain "word"
ALTER DOMAIN "word" DROP DEFAULT;
-- Set comment of domain "word"
COMMENT ON CONSTRAINT "given" ON DOMAIN "word" IS NULL;
COMMENT ON DOMAIN "word" IS NULL;
