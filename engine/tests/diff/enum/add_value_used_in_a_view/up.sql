-- driftless:generated

-- Add value to enum type "state"
ALTER TYPE "state" ADD VALUE 'failed' AFTER 'new';

-- next file

-- driftless:generated

-- Create view public.failed_jobs
CREATE VIEW failed_jobs AS
 SELECT jobs.id
   FROM jobs
  WHERE (jobs.state = 'failed'::state);
