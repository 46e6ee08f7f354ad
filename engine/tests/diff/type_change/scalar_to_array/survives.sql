SELECT tag = '{a}' FROM posts
