-- driftless:generated

-- Create "a" table
CREATE TABLE "a" (
  "id" bigint NOT NULL,
  CONSTRAINT "a_pkey" PRIMARY KEY (id)
);
-- Modify sequence "numbers"
ALTER SEQUENCE "numbers" OWNED BY "a"."id";
