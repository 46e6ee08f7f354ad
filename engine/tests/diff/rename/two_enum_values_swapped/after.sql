CREATE TYPE priority AS ENUM ('high', 'low');
CREATE TABLE tickets (id bigint PRIMARY KEY, priority priority);
