SELECT "order" = 5 FROM sorting
