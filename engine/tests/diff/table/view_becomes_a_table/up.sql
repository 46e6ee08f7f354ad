-- driftless:generated

-- Drop view public.names
DROP VIEW "names";
-- Create "names" table
CREATE TABLE "names" (
  "id" bigint NOT NULL,
  "name" text,
  CONSTRAINT "names_pkey" PRIMARY KEY (id)
);
