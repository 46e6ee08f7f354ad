-- driftless:generated
-- hazard: rewrite: rewrites table public.hosts
-- hazard: can-fail: fails when a value of public.hosts.net does not convert (inet to cidr)

-- Modify "hosts" table
ALTER TABLE "hosts" ALTER COLUMN "net" TYPE cidr;
