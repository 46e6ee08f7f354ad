CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 2 END; END;
SELECT 3;
CREATE TABLE case_end (a int);
create or replace procedure p() language sql begin /* ; */ atomic
  insert into case_end values (1);
  insert into case_end select case a when 1 then case when true then 2 else 3 end end from case_end;
  select (case when true then 1 end); -- end;
end; select 4;
CREATE FUNCTION g(a int DEFAULT 1) RETURNS int LANGUAGE sql RETURN a + 1;
CREATE FUNCTION h() RETURNS void LANGUAGE sql BEGIN ATOMIC END; CREATE FUNCTION i() RETURNS text LANGUAGE sql AS 'SELECT '';'';'; SELECT 5;
CREATE OR REPLACE FUNCTION j() RETURNS text LANGUAGE sql AS $$ SELECT ';'; $$; SELECT 6;
SELECT CASE WHEN true THEN 1 END; SELECT 7;
