create type ot as (a bigint, b text); create table tt of ot;
