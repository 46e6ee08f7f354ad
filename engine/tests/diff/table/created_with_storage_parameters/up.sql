-- driftless:generated

-- Create "queue" table
CREATE TABLE "queue" (
  "id" bigint NOT NULL,
  "body" text,
  CONSTRAINT "queue_pkey" PRIMARY KEY (id)
) WITH (fillfactor = 50, parallel_workers = 2, toast.autovacuum_vacuum_threshold = 100);
