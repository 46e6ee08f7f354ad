-- driftless:generated

-- Drop index public.kinds.kinds_n
DROP INDEX "kinds_n";
-- Create index public.kinds.kinds_kind
CREATE UNIQUE INDEX kinds_kind ON public.kinds USING btree (kind);
