-- driftless:generated

-- Create "events" table
CREATE TABLE "events" (
  "total" integer NOT NULL,
  "owner_id" integer
);
-- Create "tags" table
CREATE TABLE "tags" (
  CONSTRAINT "tags_pkey" PRIMARY KEY (total)
) INHERITS ("events");
-- Create "files2" table
CREATE TABLE "files2" (
  "id" integer NOT NULL,
  "active" integer,
  CONSTRAINT "files2_fkey" FOREIGN KEY (active) REFERENCES tags(total)
);
-- Create "files" table
CREATE TABLE "files" (
  CONSTRAINT "files_pkey" PRIMARY KEY (id)
) INHERITS ("files2");
-- Modify "events" table
ALTER TABLE "events"
  ADD CONSTRAINT "must_hold" FOREIGN KEY (owner_id) REFERENCES files(id),
  REPLICA IDENTITY FULL;
