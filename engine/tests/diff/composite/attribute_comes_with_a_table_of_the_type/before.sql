create type ot as (a int); create table tt of ot;
