create function tf() returns trigger language plpgsql as 'begin return new; end';
create table p (a int) partition by range (a); create table p1 partition of p for values from (1) to (10);
create trigger tr after insert on p for each row execute function tf();
