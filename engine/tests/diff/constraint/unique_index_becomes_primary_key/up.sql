-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" ADD CONSTRAINT "t_pkey" PRIMARY KEY USING INDEX "t_id";
