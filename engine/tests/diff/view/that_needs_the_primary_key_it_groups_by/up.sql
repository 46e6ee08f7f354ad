-- driftless:generated

-- Rename constraint "users_pkey"
ALTER TABLE "users" RENAME CONSTRAINT "users_pkey" TO "users_key";
-- Drop view public.counts
DROP VIEW "counts";
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "name" TYPE character varying(50);
-- Create view public.counts
CREATE VIEW counts AS
 SELECT u.id,
    u.name,
    count(p.id) AS posts
   FROM (users u
     LEFT JOIN posts p ON ((p.user_id = u.id)))
  GROUP BY u.id;
