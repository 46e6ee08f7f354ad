-- driftless:generated

-- Drop index public.kinds.kinds_kind
DROP INDEX "kinds_kind";
-- Create index public.kinds.kinds_n
CREATE INDEX kinds_n ON public.kinds USING btree (n);
