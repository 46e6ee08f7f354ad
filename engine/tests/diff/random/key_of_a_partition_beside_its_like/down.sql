-- driftless:generated

-- Modify "seats" table
ALTER TABLE "seats" DROP CONSTRAINT "seats_part_fkey";
-- Modify "quota" table
ALTER TABLE "quota" DROP CONSTRAINT "quota_key";
-- Modify "seats" table
ALTER TABLE "seats" ADD CONSTRAINT "seats_part_fkey" FOREIGN KEY (part) REFERENCES users(part);
