-- driftless:generated
-- hazard: scan: checks every row of public.files
-- hazard: can-fail: fails when public.files.id holds NULL
-- hazard: blocks-writes: builds the index of public.files.by_name while public.files is locked
-- hazard: can-fail: fails when rows of public.files violate public.files.by_name

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
