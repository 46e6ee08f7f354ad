-- driftless:generated

-- Create "two DROP TABLE kept; -- lines" table
CREATE TABLE "two
DROP TABLE kept; -- lines" (
  "id" bigint NOT NULL,
  CONSTRAINT "two
DROP TABLE kept; -- lines_pkey" PRIMARY KEY (id)
);
