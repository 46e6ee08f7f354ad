-- driftless:generated

-- Rename constraint "users_key"
ALTER TABLE "users" RENAME CONSTRAINT "users_key" TO "users_pkey";
-- Drop view public.counts
DROP VIEW "counts";
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "name" TYPE text;
-- Create view public.counts
CREATE VIEW counts AS
 SELECT u.id,
    u.name,
    count(p.id) AS posts
   FROM (users u
     LEFT JOIN posts p ON ((p.user_id = u.id)))
  GROUP BY u.id;
