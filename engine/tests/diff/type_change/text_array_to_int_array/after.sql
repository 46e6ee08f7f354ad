CREATE TABLE posts (id bigint PRIMARY KEY, votes int[] DEFAULT '{}');
