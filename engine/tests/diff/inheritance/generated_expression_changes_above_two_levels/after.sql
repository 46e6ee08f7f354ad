CREATE TABLE items (price integer NOT NULL, label text GENERATED ALWAYS AS (CASE price WHEN 0 THEN 'none' END) STORED);
CREATE TABLE books (isbn text) INHERITS (items);
CREATE TABLE novels () INHERITS (books);
ALTER TABLE novels ALTER label SET STATISTICS 300;
COMMENT ON COLUMN novels.label IS 'on the cover';
CREATE INDEX books_label_idx ON books (label);
ALTER TABLE novels ADD CONSTRAINT novels_label_check CHECK (label <> '');
