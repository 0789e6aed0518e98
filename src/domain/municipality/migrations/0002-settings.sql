-- What this municipality has chosen, where there is a choice: how long the log is kept, whether names or
-- roles stand in it. A choice has a name that the code knows, and a value in words.
create table municipality.setting (
  key text primary key check (key ~ '^[a-z_]+$' and length(key) <= 60),
  value text not null check (length(value) <= 4000)
);
insert into municipality.setting (key, value) values ('log_shows', 'names'), ('log_months', '60');
