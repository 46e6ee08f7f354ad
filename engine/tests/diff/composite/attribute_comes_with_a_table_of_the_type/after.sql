create type ot as (a int, b text); create table tt of ot;
