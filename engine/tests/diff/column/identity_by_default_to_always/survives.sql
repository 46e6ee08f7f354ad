SELECT max(id) = 2 AND nextval('users_id_seq') = 3 FROM users
