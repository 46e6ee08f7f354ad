SELECT count(*) = 1 FROM orders JOIN notes USING (region, id)
