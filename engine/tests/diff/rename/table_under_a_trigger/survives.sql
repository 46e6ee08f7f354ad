SELECT count(*) = 1 FROM pages
