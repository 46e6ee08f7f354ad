-- driftless:generated

-- Modify domain "word"
ALTER DOMAIN "word" SET DEFAULT 'x'::text;
-- Set comment of domain "word"
COMMENT ON CONSTRAINT "given" ON DOMAIN "word" IS 'never empty';
COMMENT ON DOMAIN "word" IS 'of the dictionary';
