-- driftless:generated
-- hazard: data-loss: drops table public.accounts

-- Drop "accounts" table
DROP TABLE "accounts";
