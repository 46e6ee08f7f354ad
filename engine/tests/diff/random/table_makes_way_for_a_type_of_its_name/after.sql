CREATE TYPE kinds AS ENUM ('a');
