-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" SET WITHOUT CLUSTER;
