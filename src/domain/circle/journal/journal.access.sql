grant select (relation) on circle.member to roret_sets;
grant execute on function circle.being() to roret_read, roret_write;
