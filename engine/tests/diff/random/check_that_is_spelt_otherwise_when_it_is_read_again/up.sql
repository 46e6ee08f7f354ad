-- driftless:generated
-- hazard: scan: checks every row of public.events for public.events.title_check
-- hazard: can-fail: fails when rows of public.events violate public.events.title_check

-- Modify "events" table
ALTER TABLE "events" ADD CONSTRAINT "title_check" CHECK (((title)::text <> ALL (ARRAY['bad'::character varying, 'worse'::character varying])));
