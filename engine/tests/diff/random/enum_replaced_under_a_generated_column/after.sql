CREATE TYPE span AS ENUM ('short', 'long');
CREATE TABLE rooms (name span, size integer GENERATED ALWAYS AS (CASE WHEN name = 'short' THEN 1 ELSE 0 END) STORED);
