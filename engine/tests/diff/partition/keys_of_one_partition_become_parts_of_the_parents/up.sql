-- driftless:generated

-- Modify "logs_2025" table
ALTER TABLE "logs_2025" ADD CONSTRAINT "logs_2025_id_at_key" UNIQUE (id, at);
-- Modify "logs" table
ALTER TABLE "logs"
  ADD CONSTRAINT "logs_id_at_key" UNIQUE (id, at),
  ADD CONSTRAINT "logs_user_id_fkey" FOREIGN KEY (user_id) REFERENCES users(id);
