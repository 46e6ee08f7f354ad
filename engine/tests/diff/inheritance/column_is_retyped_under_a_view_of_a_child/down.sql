-- driftless:generated

-- Drop view public.prices
DROP VIEW "prices";
-- Modify "books" table
ALTER TABLE "books" DROP COLUMN "tax";
-- Modify "items" table
ALTER TABLE "items" ALTER COLUMN "price" TYPE integer;
-- Modify "books" table
ALTER TABLE "books" ADD COLUMN "tax" integer GENERATED ALWAYS AS ((price / 10)) STORED;
-- Create view public.prices
CREATE VIEW prices AS
 SELECT books.price
   FROM books;
