-- Everybody may read what stands on the door, signed in or not; only the owner of the database writes it.
grant usage on schema contact to roret_read, roret_write;

create policy all_read on contact.place for select to roret_read, roret_write using (true);
create policy all_read on contact.place_hours for select to roret_read, roret_write using (true);
create policy all_read on contact.place_day for select to roret_read, roret_write using (true);
create policy all_read on contact.host for select to roret_read, roret_write using (true);
create policy all_read on contact.question for select to roret_read, roret_write using (true);
create policy all_read on contact.way for select to roret_read, roret_write using (true);

grant select (id, code, position, run_by, name, danish, english, address, phone, danish_for, english_for,
  danish_cost, english_cost, keywords, line_id, on_holidays) on contact.place to roret_read, roret_write;
grant select (place_id, weekday, from_time, until_time) on contact.place_hours to roret_read, roret_write;
grant select (place_id, day, from_time, until_time) on contact.place_day to roret_read, roret_write;
grant select (id, place_id, position, given_name, kind, danish_role, english_role)
  on contact.host to roret_read, roret_write;
grant select (id, code, position, audience, under_id, danish, english, danish_answer, english_answer, keywords)
  on contact.question to roret_read, roret_write;
grant select (id, question_id, position, kind, danish, english, place_id, line_id, law_id)
  on contact.way to roret_read, roret_write;
