CREATE TYPE "order" AS ENUM ('desc');
CREATE TABLE lists (id bigint PRIMARY KEY, "order" "order" DEFAULT 'desc');
