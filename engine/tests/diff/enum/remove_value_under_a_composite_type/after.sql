CREATE TYPE state AS ENUM ('new', 'done');
CREATE TYPE step AS (name text, state state);
