CREATE TYPE word AS (word text);
