-- driftless:generated

-- Modify "lines" table
ALTER TABLE "lines"
  ADD COLUMN "id" bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  ADD CONSTRAINT "lines_pkey" PRIMARY KEY (id);
