SELECT votes = '{1,2}' FROM posts
