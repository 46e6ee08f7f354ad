-- driftless:generated
-- hazard: breaks-application: drops index public.kinds.kinds_n

-- Drop index public.kinds.kinds_n
DROP INDEX "kinds_n";
-- Create index public.kinds.kinds_kind
CREATE UNIQUE INDEX kinds_kind ON public.kinds USING btree (kind);
