-- driftless:generated

-- Modify "posts2" table
ALTER TABLE "posts2" ADD COLUMN "id3" time(3) without time zone[];
ALTER TABLE ONLY "posts2" ALTER COLUMN "id3" SET STATISTICS 500;
