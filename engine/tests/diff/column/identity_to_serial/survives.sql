SELECT nextval('users_id_seq') = 3
