SELECT count(*) = 1 FROM tags
