-- driftless:generated

-- Modify "accounts" table
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_pkey" PRIMARY KEY USING INDEX "by_name";
-- Create "items" table
CREATE TABLE "items" (
  "title" text NOT NULL,
  CONSTRAINT "by_name" PRIMARY KEY (title)
);
