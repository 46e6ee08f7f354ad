SELECT tags::text = '{a,c}' FROM posts
