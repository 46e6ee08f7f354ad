-- driftless:generated

-- Create domain "positive"
CREATE DOMAIN "positive" AS integer
  CONSTRAINT "positive_check" CHECK ((VALUE > 0));
-- Create domain "small"
CREATE DOMAIN "small" AS positive
  CONSTRAINT "small_check" CHECK (((VALUE)::integer < 100));
-- Create "boxes" table
CREATE TABLE "boxes" (
  "id" bigint NOT NULL,
  "size" small,
  CONSTRAINT "boxes_pkey" PRIMARY KEY (id)
);
