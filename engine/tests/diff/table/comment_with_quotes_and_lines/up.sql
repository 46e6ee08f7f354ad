-- driftless:generated

-- Set comment of "notes" table
COMMENT ON TABLE "notes" IS E'first line
second: it''s; -- "quoted" \\ $$ ü 漢';
