-- driftless:generated
-- hazard: blocks-writes: builds index public."Ix ""best"" größe" while writes to public."Order Lines" wait

-- Create index "Ix ""best"" größe" on table "Order Lines"
CREATE INDEX "Ix ""best"" größe" ON "Order Lines" USING btree ("Größe", (("select" + 1))) WHERE ("select" > 0);
