SELECT nextval('purchases_id_seq') = 2
