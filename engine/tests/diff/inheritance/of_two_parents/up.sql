-- driftless:generated

-- Create "things" table
CREATE TABLE "things" (
  "id" bigint,
  "name" text
);
-- Create "vehicles" table
CREATE TABLE "vehicles" (
  "id" bigint,
  "wheels" integer
);
-- Create "trucks" table
CREATE TABLE "trucks" (
  "load" integer
) INHERITS ("things", "vehicles");
