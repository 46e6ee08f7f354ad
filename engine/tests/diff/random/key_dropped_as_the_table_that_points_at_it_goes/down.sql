-- driftless:generated

-- Create "rooms" table
CREATE TABLE "rooms" (
  "id" text
);
-- Modify "files" table
ALTER TABLE "files"
  ALTER COLUMN "id" SET NOT NULL,
  ADD CONSTRAINT "by_name" PRIMARY KEY (id);
-- Modify "rooms" table
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_fkey" FOREIGN KEY (id) REFERENCES files(id);
