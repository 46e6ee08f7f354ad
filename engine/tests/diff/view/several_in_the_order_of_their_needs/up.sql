-- driftless:generated

-- Create view public.z
CREATE VIEW z AS
 SELECT users.id,
    users.name
   FROM users;
-- Create view public.m
CREATE VIEW m AS
 SELECT z.id,
    z.name
   FROM z;
-- Create view public.a
CREATE VIEW a AS
 SELECT m.id,
    z.name
   FROM (m
     JOIN z USING (id));
