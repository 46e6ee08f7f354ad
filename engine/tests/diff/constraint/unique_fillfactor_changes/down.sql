-- driftless:generated

-- Modify the index of constraint "items_pkey"
ALTER INDEX "items_pkey" SET (fillfactor = 90);
-- Modify the index of constraint "place_once"
ALTER INDEX "place_once" SET (fillfactor = 70);
