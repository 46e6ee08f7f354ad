-- driftless:generated

-- Drop trigger public.t.tr
DROP TRIGGER "tr" ON "t";
-- Drop routine public.tf()
DROP ROUTINE "tf"();
-- Drop rule public.t.r
DROP RULE "r" ON "t";
-- Drop policy public.t.p
DROP POLICY "p" ON "t";
-- Drop routine public.f(t)
DROP ROUTINE "f"(t);
-- Drop "t" table
DROP TABLE "t";
