SELECT "col""umn" = 1 FROM "we""ird"
