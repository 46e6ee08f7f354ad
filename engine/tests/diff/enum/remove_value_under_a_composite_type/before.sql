CREATE TYPE state AS ENUM ('new', 'old', 'done');
CREATE TYPE step AS (name text, state state);
