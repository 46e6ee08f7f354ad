SELECT number = 2 AND nextval('users_number_seq') = 3 FROM guests
