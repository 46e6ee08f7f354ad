CREATE TYPE state AS ENUM ('open', 'closed');
CREATE TABLE items (state state, CONSTRAINT known CHECK (state <> 'closed'), CONSTRAINT opened CHECK (state = 'open'));
CREATE TABLE books (CONSTRAINT known CHECK (state <> 'closed'), CONSTRAINT own CHECK (state IS NOT NULL AND state <> 'closed')) INHERITS (items);
CREATE TABLE novels () INHERITS (books);
