-- driftless:generated

-- Modify the index of constraint "items_pkey"
ALTER INDEX "items_pkey" RESET (fillfactor);
-- Modify the index of constraint "place_once"
ALTER INDEX "place_once" SET (fillfactor = 80);
