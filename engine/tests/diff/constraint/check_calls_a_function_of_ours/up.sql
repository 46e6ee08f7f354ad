-- driftless:generated
-- hazard: scan: checks every row of public.pages for public.pages.pages_slug_check
-- hazard: can-fail: fails when rows of public.pages violate public.pages.pages_slug_check

-- Modify "pages" table
ALTER TABLE "pages" ADD CONSTRAINT "pages_slug_check" CHECK (is_slug(slug));
