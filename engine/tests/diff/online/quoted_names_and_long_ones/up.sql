-- driftless:generated
-- atlas:txmode none

-- Modify "User" table
ALTER TABLE "My ""App"."User" ADD CONSTRAINT "a_name_that_is_fifty_five_bytes_long_and_then_some_mo__not_null" CHECK ("a_name_that_is_fifty_five_bytes_long_and_then_some_more_x" IS NOT NULL) NOT VALID;
ALTER TABLE "My ""App"."User" VALIDATE CONSTRAINT "a_name_that_is_fifty_five_bytes_long_and_then_some_mo__not_null";
ALTER TABLE "My ""App"."User" ALTER COLUMN "a_name_that_is_fifty_five_bytes_long_and_then_some_more_x" SET NOT NULL;
ALTER TABLE "My ""App"."User" DROP CONSTRAINT "a_name_that_is_fifty_five_bytes_long_and_then_some_mo__not_null";
-- Create index "a_name_that_is_sixty_three_bytes_long_so_that_no_suffix_fits_xy" on table "User"
CREATE UNIQUE INDEX CONCURRENTLY "a_name_that_is_sixty_three_bytes_long_so_that_no_suffix_fits_xy" ON "My ""App"."User" USING btree (a_name_that_is_fifty_five_bytes_long_and_then_some_more_x);
-- Modify "User" table
ALTER TABLE "My ""App"."User" ADD CONSTRAINT "a_name_that_is_sixty_three_bytes_long_so_that_no_suffix_fits_xy" UNIQUE USING INDEX "a_name_that_is_sixty_three_bytes_long_so_that_no_suffix_fits_xy";
