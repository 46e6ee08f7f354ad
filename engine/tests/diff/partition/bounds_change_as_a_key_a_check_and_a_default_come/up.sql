-- driftless:generated

-- Modify "p" table
ALTER TABLE "p"
  ALTER COLUMN "a" SET NOT NULL,
  ALTER COLUMN "c" SET NOT NULL,
  ALTER COLUMN "c" SET DEFAULT 3;
-- Modify "p1" table
ALTER TABLE "p1" ALTER COLUMN "c" SET DEFAULT 3;
-- Modify "p" table
ALTER TABLE "p" ADD CONSTRAINT "p_c_check" CHECK ((c > 0));
-- Modify "p1" table
ALTER TABLE "p1" ADD CONSTRAINT "p1_pkey" PRIMARY KEY (a);
-- Modify "p" table
ALTER TABLE "p" ADD CONSTRAINT "p_pkey" PRIMARY KEY (a);
-- Detach partition "p1"
ALTER TABLE "p" DETACH PARTITION "p1";
-- Attach partition "p1"
ALTER TABLE "p" ATTACH PARTITION "p1" FOR VALUES FROM (1) TO (20);
