-- driftless:generated

-- Create "tags" table
CREATE TABLE "tags" (
  "part" integer NOT NULL,
  "note" integer,
  "active" integer,
  CONSTRAINT "tags_fkey2" FOREIGN KEY (part) REFERENCES tags(part),
  CONSTRAINT "tags_key" UNIQUE (part)
) PARTITION BY HASH (part);
-- Create "files" table
CREATE TABLE "files" (
  "part" integer NOT NULL,
  "note" integer,
  "active" integer,
  CONSTRAINT "files_key" UNIQUE (active),
  CONSTRAINT "files_part_key" UNIQUE (part)
);
-- Create "years" table
CREATE TABLE "years" (
  "id" integer NOT NULL,
  "ref" integer,
  CONSTRAINT "years_fkey" FOREIGN KEY (ref) REFERENCES files(active),
  CONSTRAINT "years_pkey" PRIMARY KEY (id)
);
-- Attach partition "files"
ALTER TABLE "tags" ATTACH PARTITION "files" FOR VALUES WITH (modulus 4, remainder 3);
-- Modify "tags" table
ALTER TABLE "tags" ADD CONSTRAINT "tags_fkey" FOREIGN KEY (note) REFERENCES years(id);
