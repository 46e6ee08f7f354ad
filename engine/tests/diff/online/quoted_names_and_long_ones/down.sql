-- driftless:generated

-- Modify "User" table
ALTER TABLE "My ""App"."User" DROP CONSTRAINT "a_name_that_is_sixty_three_bytes_long_so_that_no_suffix_fits_xy";
ALTER TABLE "My ""App"."User" ALTER COLUMN "a_name_that_is_fifty_five_bytes_long_and_then_some_more_x" DROP NOT NULL;
