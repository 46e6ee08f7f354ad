-- driftless:generated

-- Modify "pages" table
ALTER TABLE "pages" ADD CONSTRAINT "pages_slug_check" CHECK (is_slug(slug));
