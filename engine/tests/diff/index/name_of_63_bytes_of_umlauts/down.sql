-- driftless:generated

-- Rename index "ööööööööööööööööööööööööööööööö"
ALTER INDEX "ööööööööööööööööööööööööööööööö" RENAME TO "äääääääääääääääääääääääääääääää";
