-- driftless:generated
-- hazard: scan: checks every row of public.logs
-- hazard: can-fail: fails when public.logs.id holds NULL
-- hazard: blocks-writes: builds the index of public.logs_2024.logs_2024_pkey while public.logs_2024 is locked
-- hazard: can-fail: fails when rows of public.logs_2024 violate public.logs_2024.logs_2024_pkey
-- hazard: blocks-writes: builds the index of public.logs.logs_pkey while public.logs is locked
-- hazard: can-fail: fails when rows of public.logs violate public.logs.logs_pkey

-- Modify "logs" table
ALTER TABLE "logs" ALTER COLUMN "id" SET NOT NULL;
-- Modify "logs_2024" table
ALTER TABLE "logs_2024" ADD CONSTRAINT "logs_2024_pkey" PRIMARY KEY (id, at);
-- Modify "logs" table
ALTER TABLE "logs" ADD CONSTRAINT "logs_pkey" PRIMARY KEY (id, at);
