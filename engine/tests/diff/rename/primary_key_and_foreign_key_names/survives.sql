SELECT count(*) = 1 FROM posts
