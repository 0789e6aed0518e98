-- Everybody may know what the municipality has chosen.
create policy all_read on municipality.setting for select to roret_read, roret_write using (true);
grant select (key, value) on municipality.setting to roret_read, roret_write;
