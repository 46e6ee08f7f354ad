CREATE TYPE word AS (word text COLLATE "C");
