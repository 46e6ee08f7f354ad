-- driftless:generated

-- Create "orders_2" table
CREATE TABLE "orders_2" (
  "region" integer NOT NULL,
  "id" integer NOT NULL,
  CONSTRAINT "orders_2_pkey" PRIMARY KEY (region, id)
) PARTITION BY RANGE (id);
-- Create "orders_3_low" table
CREATE TABLE "orders_3_low" (
  "region" integer NOT NULL,
  "id" integer NOT NULL,
  CONSTRAINT "orders_3_low_pkey" PRIMARY KEY (region, id)
);
-- Attach partition "orders_2"
ALTER TABLE "orders" ATTACH PARTITION "orders_2" FOR VALUES IN (2);
-- Create "orders_2_low" table
CREATE TABLE "orders_2_low" (
  "region" integer NOT NULL,
  "id" integer NOT NULL,
  CONSTRAINT "orders_2_low_pkey" PRIMARY KEY (region, id)
);
-- Attach partition "orders_2_low"
ALTER TABLE "orders_2" ATTACH PARTITION "orders_2_low" FOR VALUES FROM (0) TO (100);
-- Attach partition "orders_3_low"
ALTER TABLE "orders_3" ATTACH PARTITION "orders_3_low" FOR VALUES FROM (0) TO (100);
