create table t (a bigint, b text);
create function nx() returns bigint language sql begin atomic select coalesce(max(a),0)+2 from t;
end;
alter table t alter a set default nx();
