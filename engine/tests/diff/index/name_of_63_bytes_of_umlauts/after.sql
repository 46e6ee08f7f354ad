CREATE TABLE wörter (id bigint PRIMARY KEY, wort text);
CREATE INDEX öööööööööööööööööööööööööööööööö ON wörter (wort);
