SELECT user_id = 7 FROM posts
