-- driftless:generated

-- Modify "logs" table
ALTER TABLE "logs"
  DROP CONSTRAINT "logs_user_id_fkey",
  DROP CONSTRAINT "logs_id_at_key";
-- Modify "logs_2024" table
ALTER TABLE "logs_2024"
  ADD CONSTRAINT "logs_2024_id_at_key" UNIQUE (id, at),
  ADD CONSTRAINT "logs_user_id_fkey" FOREIGN KEY (user_id) REFERENCES users(id);
