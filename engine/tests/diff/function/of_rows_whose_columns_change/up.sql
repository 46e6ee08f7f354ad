-- driftless:generated

-- Drop routine public.cheap()
DROP ROUTINE "cheap"();
-- Modify "books" table
ALTER TABLE "books" ADD COLUMN "title" text;
-- Modify "items" table
ALTER TABLE "items"
  ADD COLUMN "amount" integer,
  ADD COLUMN "tax" integer;
-- Replace routine public.described(books)
CREATE OR REPLACE FUNCTION public.described(b books)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$SELECT b.title || b.amount$function$;
-- Replace routine public.total(items)
CREATE OR REPLACE FUNCTION public.total(items)
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$SELECT $1.amount + $1.tax$function$;
-- Modify "items" table
ALTER TABLE "items" DROP COLUMN "price";
-- Create routine public.dear()
CREATE FUNCTION public.dear()
 RETURNS SETOF books
 LANGUAGE sql
 STABLE
AS $function$SELECT * FROM books WHERE amount > 10$function$;
-- Create routine public.taxed(books[])
CREATE FUNCTION public.taxed(b books[])
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$SELECT b[1].tax$function$;
