-- driftless:generated

-- Modify "logs_2024" table
ALTER TABLE "logs_2024"
  ALTER COLUMN "kind" SET DEFAULT 'old'::text,
  ADD CONSTRAINT "kind_known" CHECK ((kind <> ''::text));
-- Set comment of "logs_2024" table
COMMENT ON TABLE "logs_2024" IS 'closed';
