-- driftless:generated

-- Create sequence "numbers"
CREATE SEQUENCE "numbers";
-- Create "a" table
CREATE TABLE "a" (
  "id" bigint NOT NULL DEFAULT nextval('numbers'::regclass),
  CONSTRAINT "a_pkey" PRIMARY KEY (id)
);
-- Create "b" table
CREATE TABLE "b" (
  "id" bigint NOT NULL DEFAULT nextval('numbers'::regclass),
  CONSTRAINT "b_pkey" PRIMARY KEY (id)
);
