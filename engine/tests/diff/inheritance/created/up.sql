-- driftless:generated

-- Create "vehicles" table
CREATE TABLE "vehicles" (
  "id" bigint NOT NULL,
  "wheels" integer NOT NULL DEFAULT 4,
  CONSTRAINT "vehicles_pkey" PRIMARY KEY (id),
  CONSTRAINT "vehicles_wheels_check" CHECK ((wheels >= 0))
);
-- Create "trucks" table
CREATE TABLE "trucks" (
  "load" integer
) INHERITS ("vehicles");
