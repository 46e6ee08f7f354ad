CREATE DOMAIN item AS integer CHECK (VALUE < 9);
CREATE DOMAIN items AS item[];
CREATE TABLE boxes (content items);
