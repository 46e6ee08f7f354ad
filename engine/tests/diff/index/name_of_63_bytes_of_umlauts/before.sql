CREATE TABLE wörter (id bigint PRIMARY KEY, wort text);
CREATE INDEX äääääääääääääääääääääääääääääää ON wörter (wort);
