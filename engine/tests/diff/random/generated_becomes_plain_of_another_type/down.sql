-- driftless:generated
-- hazard: rewrite: rewrites table public.accounts
-- hazard: data-loss: drops column public.accounts.email

-- Modify "accounts" table
ALTER TABLE "accounts"
  DROP COLUMN "email",
  ADD COLUMN "email" text GENERATED ALWAYS AS (upper(id)) STORED;
