SELECT nextval('numbers') = 10
