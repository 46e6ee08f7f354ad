-- driftless:generated

-- Drop "everything" table
DROP TABLE "everything";
