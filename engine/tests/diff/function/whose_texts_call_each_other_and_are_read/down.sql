-- driftless:generated

-- Drop routine public.e(integer)
DROP ROUTINE "e"(integer);
-- Drop routine public.g(integer)
DROP ROUTINE "g"(integer);
-- Drop routine public.h(integer)
DROP ROUTINE "h"(integer);
