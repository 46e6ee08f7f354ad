-- driftless:generated

-- Rename index "äääääääääääääääääääääääääääääää"
ALTER INDEX "äääääääääääääääääääääääääääääää" RENAME TO "ööööööööööööööööööööööööööööööö";
