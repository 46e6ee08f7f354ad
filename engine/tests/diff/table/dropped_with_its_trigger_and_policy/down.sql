-- driftless:generated

-- Create "teams" table
CREATE TABLE "teams" (
  "id" bigint NOT NULL,
  CONSTRAINT "teams_pkey" PRIMARY KEY (id)
);
-- Create trigger public.teams.touch
CREATE TRIGGER touch BEFORE UPDATE ON public.teams FOR EACH ROW EXECUTE FUNCTION touch();
-- Create policy public.teams.everyone
CREATE POLICY everyone ON teams USING (true);
-- Modify "teams" table
ALTER TABLE "teams" ENABLE ROW LEVEL SECURITY;
