-- driftless:generated

-- Drop routine public.dear()
DROP ROUTINE "dear"();
-- Drop routine public.taxed(books[])
DROP ROUTINE "taxed"(books[]);
-- Modify "items" table
ALTER TABLE "items" ADD COLUMN "price" integer;
-- Replace routine public.described(books)
CREATE OR REPLACE FUNCTION public.described(b books)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$SELECT b.isbn || b.price$function$;
-- Replace routine public.total(items)
CREATE OR REPLACE FUNCTION public.total(items)
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$SELECT $1.price$function$;
-- Modify "books" table
ALTER TABLE "books" DROP COLUMN "title";
-- Modify "items" table
ALTER TABLE "items"
  DROP COLUMN "amount",
  DROP COLUMN "tax";
-- Create routine public.cheap()
CREATE FUNCTION public.cheap()
 RETURNS SETOF books
 LANGUAGE sql
 STABLE
AS $function$SELECT * FROM books WHERE price < 10$function$;
