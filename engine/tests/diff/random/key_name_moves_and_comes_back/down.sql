-- driftless:generated
-- hazard: data-loss: drops table public.events
-- hazard: blocks-writes: builds the index of public.users.only_once while public.users is locked
-- hazard: can-fail: fails when rows of public.users violate public.users.only_once

-- Drop "events" table
DROP TABLE "events";
-- Modify "users" table
ALTER TABLE "users" ADD CONSTRAINT "only_once" PRIMARY KEY (name);
