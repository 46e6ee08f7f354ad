create table t (a int, b text);
create function nx() returns int language sql begin atomic select coalesce(max(a),0)+1 from t;
end;
alter table t alter a set default nx();
