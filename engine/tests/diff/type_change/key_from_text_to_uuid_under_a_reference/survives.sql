SELECT count(*) = 1 FROM posts JOIN users u ON u.id = user_id
