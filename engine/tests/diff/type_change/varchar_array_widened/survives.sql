SELECT tags = '{a,b}' FROM posts
