CREATE TABLE files (id text CONSTRAINT by_name PRIMARY KEY);
CREATE TABLE rooms (id text CONSTRAINT rooms_fkey REFERENCES files (id));
