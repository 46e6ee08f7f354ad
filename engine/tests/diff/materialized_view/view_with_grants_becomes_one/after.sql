create materialized view v as select 1 a;
grant select, insert on v to pg_monitor;
alter materialized view v owner to pg_monitor;
