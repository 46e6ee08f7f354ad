-- driftless:generated

-- Create enum type "kind"
CREATE TYPE "kind" AS ENUM ('home', 'work');
-- Create composite type "address"
CREATE TYPE "address" AS (
  "street" text,
  "kind" kind
);
-- Create composite type "contact"
CREATE TYPE "contact" AS (
  "name" text,
  "addresses" address[]
);
-- Create "people" table
CREATE TABLE "people" (
  "id" bigint NOT NULL,
  "contact" contact,
  CONSTRAINT "people_pkey" PRIMARY KEY (id)
);
