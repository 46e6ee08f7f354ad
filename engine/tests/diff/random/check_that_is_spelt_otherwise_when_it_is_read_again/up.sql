-- driftless:generated

-- Modify "events" table
ALTER TABLE "events" ADD CONSTRAINT "title_check" CHECK (((title)::text <> ALL (ARRAY['bad'::character varying, 'worse'::character varying])));
