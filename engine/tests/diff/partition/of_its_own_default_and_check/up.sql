-- driftless:generated
-- hazard: scan: checks every row of public.logs_2024 for public.logs_2024.kind_known
-- hazard: can-fail: fails when rows of public.logs_2024 violate public.logs_2024.kind_known

-- Modify "logs_2024" table
ALTER TABLE "logs_2024"
  ALTER COLUMN "kind" SET DEFAULT 'old'::text,
  ADD CONSTRAINT "kind_known" CHECK ((kind <> ''::text));
-- Set comment of "logs_2024" table
COMMENT ON TABLE "logs_2024" IS 'closed';
