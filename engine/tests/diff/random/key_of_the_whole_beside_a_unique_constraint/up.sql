-- driftless:generated

-- Modify "tags" table
ALTER TABLE "tags" DROP CONSTRAINT "tags_key";
-- Modify "items2" table
ALTER TABLE "items2" ALTER COLUMN "part" SET NOT NULL;
-- Modify "tags" table
ALTER TABLE "tags" ADD CONSTRAINT "tags_pkey" PRIMARY KEY (part);
-- Modify "items2" table
ALTER TABLE "items2" ADD CONSTRAINT "items2_pkey" PRIMARY KEY (part);
-- Modify "tags" table
ALTER TABLE "tags" ADD CONSTRAINT "tags_key" UNIQUE (part);
