-- driftless:generated

-- Drop index "Ix ""best"" größe" of table "Order Lines"
DROP INDEX "Ix ""best"" größe";
