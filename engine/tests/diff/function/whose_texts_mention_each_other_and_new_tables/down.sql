-- driftless:generated

-- Drop routine public.g(integer)
DROP ROUTINE "g"(integer);
-- Drop routine public.h(integer)
DROP ROUTINE "h"(integer);
-- Drop "t2" table
DROP TABLE "t2";
-- Drop routine public.f()
DROP ROUTINE "f"();
