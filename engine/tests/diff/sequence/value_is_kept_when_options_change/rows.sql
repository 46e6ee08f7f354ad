SELECT setval('numbers', 1000);
