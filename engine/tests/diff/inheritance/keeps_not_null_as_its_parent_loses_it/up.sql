-- driftless:generated

-- Modify "p" table
ALTER TABLE ONLY "p" ALTER COLUMN "b" DROP NOT NULL;
