-- driftless:generated
-- hazard: data-loss: drops sequence public.countdown
-- hazard: data-loss: drops sequence public.small_countdown

-- Drop sequence "countdown"
DROP SEQUENCE "countdown";
-- Drop sequence "small_countdown"
DROP SEQUENCE "small_countdown";
