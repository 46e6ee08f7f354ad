-- driftless:generated

-- Create "vehicles" table
CREATE TABLE "vehicles" (
  "id" bigint,
  "wheels" integer
);
-- Create "a_trucks" table
CREATE TABLE "a_trucks" (
  "load" integer
) INHERITS ("vehicles");
-- Create "z_trucks" table
CREATE TABLE "z_trucks" (
  "load" integer
) INHERITS ("vehicles");
