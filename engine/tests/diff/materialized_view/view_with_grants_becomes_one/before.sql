create view v as select 1 a;
grant select, insert on v to pg_monitor;
alter view v owner to pg_monitor;
