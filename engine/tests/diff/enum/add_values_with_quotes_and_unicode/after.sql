CREATE TYPE mood AS ENUM ('it''s', 'ok', 'ärger', '"quoted"', 'back\slash', '');
