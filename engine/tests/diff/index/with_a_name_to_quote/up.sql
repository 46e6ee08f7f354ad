-- driftless:generated

-- Create index "Ix ""best"" größe" on table "Order Lines"
CREATE INDEX "Ix ""best"" größe" ON "Order Lines" USING btree ("Größe", (("select" + 1))) WHERE ("select" > 0);
