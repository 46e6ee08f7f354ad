CREATE DOMAIN item AS integer;
CREATE DOMAIN items AS item[];
CREATE TABLE boxes (content items);
