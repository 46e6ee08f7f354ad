-- driftless:generated

-- Create "users" table
CREATE TABLE "users" (
  "id" bigint NOT NULL,
  "name" text,
  CONSTRAINT "users_pkey" PRIMARY KEY (id)
);
-- Create view public.z
CREATE VIEW z AS
 SELECT users.id,
    users.name
   FROM users;
-- Create view public.a
CREATE VIEW a AS
 SELECT z.id,
    z.name
   FROM z;
