-- driftless:generated

-- Create "logs_2025" table
CREATE TABLE "logs_2025" (
  "at" date NOT NULL,
  "level" integer
);
-- Create index "logs_2025_level_idx" on table "logs_2025"
CREATE INDEX "logs_2025_level_idx" ON "logs_2025" USING btree (level);
-- Create index "logs_2025_a" on table "logs_2025"
CREATE INDEX "logs_2025_a" ON "logs_2025" USING btree (level DESC NULLS LAST);
-- Create index "logs_2024_level_idx" on table "logs_2024"
CREATE INDEX "logs_2024_level_idx" ON "logs_2024" USING btree (level);
-- Create index "logs_level" on table "logs"
CREATE INDEX "logs_level" ON "logs" USING btree (level);
-- Create index "logs_2024_downwards" on table "logs_2024"
CREATE INDEX "logs_2024_downwards" ON "logs_2024" USING btree (level DESC);
-- Attach partition "logs_2025"
ALTER TABLE "logs" ATTACH PARTITION "logs_2025" FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
