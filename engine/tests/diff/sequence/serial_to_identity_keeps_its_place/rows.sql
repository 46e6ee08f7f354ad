SELECT setval('items_id_seq', 40);
