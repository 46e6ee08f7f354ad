CREATE TYPE "order" AS ENUM ('asc', 'desc');
CREATE TABLE lists (id bigint PRIMARY KEY, "order" "order" DEFAULT 'asc');
