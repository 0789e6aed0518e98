-- Everybody may read what the municipality says about itself, signed in or not.
grant usage on schema municipality to roret_read, roret_write;

create policy all_read on municipality.municipality for select to roret_read, roret_write using (true);
create policy all_read on municipality.unit for select to roret_read, roret_write using (true);
create policy all_read on municipality.term for select to roret_read, roret_write using (true);
create policy all_read on municipality.law for select to roret_read, roret_write using (true);
create policy all_read on municipality.code_list for select to roret_read, roret_write using (true);
create policy all_read on municipality.code for select to roret_read, roret_write using (true);
create policy all_read on municipality.help_line for select to roret_read, roret_write using (true);
create policy all_read on municipality.help_hours for select to roret_read, roret_write using (true);
create policy all_read on municipality.help_day for select to roret_read, roret_write using (true);
create policy all_read on municipality.right_law for select to roret_read, roret_write using (true);

grant select (only_one, name, phone, door_text, door_hours, door_place, complain_to, dpo_name, dpo_phone) on municipality.municipality to roret_read, roret_write;
grant select (id, name, kind, phone, place) on municipality.unit to roret_read, roret_write;
grant select (code, danish, english, explained) on municipality.term to roret_read, roret_write;
grant select (id, act, paragraph, title, valid_from, valid_until, source) on municipality.law to roret_read, roret_write;
grant select (code, title, source) on municipality.code_list to roret_read, roret_write;
grant select (list_code, code, danish, english, valid_from, valid_until) on municipality.code to roret_read, roret_write;
grant select (id, position, name, phone, answered_by, cost, emergency, on_holidays, fills_id, english_answered_by, english_cost)
  on municipality.help_line to roret_read, roret_write;
grant select (line_id, weekday, from_time, until_time) on municipality.help_hours to roret_read, roret_write;
grant select (line_id, day, from_time, until_time) on municipality.help_day to roret_read, roret_write;
grant select (right_code, law_id) on municipality.right_law to roret_read, roret_write;
