create table t (a text) with (toast.autovacuum_enabled=off, user_catalog_table=true, log_autovacuum_min_duration=5);
create materialized view m with (toast.autovacuum_enabled=off) as select a from t;
