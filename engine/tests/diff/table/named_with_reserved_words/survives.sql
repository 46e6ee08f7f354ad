SELECT "user" = 1 FROM "order"
