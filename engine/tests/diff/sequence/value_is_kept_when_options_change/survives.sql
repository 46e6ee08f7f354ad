SELECT nextval('numbers') = 1005
