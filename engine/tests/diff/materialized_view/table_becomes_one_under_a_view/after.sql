create materialized view x as select 1 a;
create view y as select a from x;
