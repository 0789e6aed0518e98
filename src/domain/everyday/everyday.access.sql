-- A board is for those who live there and those who work there today; it shows nothing of anybody's life.
grant usage on schema everyday to roret_read, roret_write;
grant execute on function everyday.homes(), everyday.at_work(text), everyday.boards(), everyday.apart(), everyday.residents_seen(),
  everyday.meals_on(), everyday.board_names(), everyday.on_duty() to roret_read, roret_write;

-- Those who live there see the picture of whoever is on duty there now.
create policy everyday_on_duty on person.portrait for select to roret_read, roret_write
  using (person_id = any (array(select d.person_id from everyday.on_duty() d)));

grant select (id, citizen_id, unit_id, from_at, added_by, ended_at, ended_by) on everyday.resident to roret_read, roret_write, roret_sets;
grant insert (id, citizen_id, unit_id, from_at, added_by), update (ended_at, ended_by) on everyday.resident to roret_write;
create policy sets on everyday.resident for select to roret_sets using (true);
create policy seen on everyday.resident for select to roret_read, roret_write
  using (citizen_id = (select platform.actor()) or id = any (array(select everyday.residents_seen())));
-- Those at work there add whom they work with.
create policy added on everyday.resident for insert to roret_write with check (added_by = (select platform.actor())
  and unit_id = any (array(select everyday.at_work('home'))) and citizen_id = any (array(select circle.attended())));
create policy moved on everyday.resident for update to roret_write
  using (ended_at is null and (citizen_id = (select platform.actor()) or (unit_id = any (array(select everyday.at_work('home')))
    and citizen_id = any (array(select circle.attended())))))
  with check (ended_by = (select platform.actor()));

grant select (id, resident_id, citizen_id, put_up_at) on everyday.name_plate to roret_read, roret_write, roret_sets;
grant insert (id, resident_id, citizen_id, put_up_at), delete on everyday.name_plate to roret_write;
create policy sets on everyday.name_plate for select to roret_sets using (true);
create policy seen on everyday.name_plate for select to roret_read, roret_write
  using (citizen_id = (select platform.actor()) or resident_id = any (array(select everyday.residents_seen())));
create policy own_add on everyday.name_plate for insert to roret_write with check (citizen_id = (select platform.actor())
  and resident_id in (select r.id from everyday.resident r where r.citizen_id = platform.actor() and r.ended_at is null));
create policy own_remove on everyday.name_plate for delete to roret_write using (citizen_id = (select platform.actor()));

-- Taken down by the writer or by those at work there; put back by the one who took it down.
grant select (id, unit_id, person_id, at_work, words_sealed, written_at, taken_down_at, taken_down_by)
  on everyday.board_notice to roret_read, roret_write;
grant select (unit_id, person_id, taken_down_by) on everyday.board_notice to roret_sets;
grant insert (id, unit_id, person_id, at_work, words_sealed, written_at), update (taken_down_at, taken_down_by)
  on everyday.board_notice to roret_write;
create policy sets on everyday.board_notice for select to roret_sets using (true);
create policy seen on everyday.board_notice for select to roret_read, roret_write using (
  unit_id = any (array(select everyday.boards())) and (taken_down_at is null or person_id = (select platform.actor())
    or unit_id = any (array(select everyday.at_work('home')))));
create policy put_up on everyday.board_notice for insert to roret_write with check (person_id = (select platform.actor())
  and case when at_work then unit_id = any (array(select everyday.at_work('home')))
    else unit_id = any (array(select everyday.homes())) end);
create policy taken_down on everyday.board_notice for update to roret_write
  using (unit_id = any (array(select everyday.boards())) and (taken_down_by is null or taken_down_by = (select platform.actor()))
    and (person_id = (select platform.actor()) or unit_id = any (array(select everyday.at_work('home')))))
  with check (taken_down_by is null or taken_down_by = (select platform.actor()));

-- The rules are written by those who live there, and by nobody else.
grant select (id, unit_id, person_id, version, words_sealed, written_at) on everyday.house_rule to roret_read, roret_write;
grant select (unit_id, person_id) on everyday.house_rule to roret_sets;
grant insert (id, unit_id, person_id, version, words_sealed, written_at) on everyday.house_rule to roret_write;
create policy sets on everyday.house_rule for select to roret_sets using (true);
create policy seen on everyday.house_rule for select to roret_read, roret_write
  using (unit_id = any (array(select everyday.boards())));
create policy written on everyday.house_rule for insert to roret_write
  with check (person_id = (select platform.actor()) and unit_id = any (array(select everyday.homes())));

grant select (id, unit_id, person_id, at_work, words_sealed, day, at_time, added_at, called_off_at, called_off_by)
  on everyday.meal to roret_read, roret_write;
grant select (id, unit_id, person_id, called_off_at) on everyday.meal to roret_sets;
grant insert (id, unit_id, person_id, at_work, words_sealed, day, at_time, added_at), update (called_off_at, called_off_by)
  on everyday.meal to roret_write;
create policy sets on everyday.meal for select to roret_sets using (true);
create policy seen on everyday.meal for select to roret_read, roret_write using (unit_id = any (array(select everyday.boards())));
create policy added on everyday.meal for insert to roret_write with check (person_id = (select platform.actor())
  and case when at_work then unit_id = any (array(select everyday.at_work('home')))
    else unit_id = any (array(select everyday.homes())) end);
create policy called_off on everyday.meal for update to roret_write
  using ((called_off_by is null or called_off_by = (select platform.actor())) and unit_id = any (array(select everyday.boards()))
    and (person_id = (select platform.actor()) or unit_id = any (array(select everyday.at_work('home')))))
  with check (called_off_by is null or called_off_by = (select platform.actor()));

-- "Ikke alligevel" takes the row away: nobody sees who said no.
grant select (id, meal_id, person_id, said_at) on everyday.eater to roret_read, roret_write;
grant select (meal_id, person_id) on everyday.eater to roret_sets;
grant insert (id, meal_id, person_id, said_at), delete on everyday.eater to roret_write;
create policy sets on everyday.eater for select to roret_sets using (true);
create policy seen on everyday.eater for select to roret_read, roret_write
  using (person_id = (select platform.actor()) or meal_id = any (array(select everyday.meals_on())));
create policy own_add on everyday.eater for insert to roret_write
  with check (person_id = (select platform.actor()) and meal_id = any (array(select everyday.meals_on())));
create policy own_remove on everyday.eater for delete to roret_write using (person_id = (select platform.actor()));

-- The programme is for everybody who is signed in. Those at work there write it.
grant select (id, unit_id, day, at_time, words_sealed, added_by, added_at, taken_down_at, taken_down_by)
  on everyday.programme to roret_read, roret_write;
grant insert (id, unit_id, day, at_time, words_sealed, added_by, added_at), update (taken_down_at, taken_down_by)
  on everyday.programme to roret_write;
create policy seen on everyday.programme for select to roret_read, roret_write using (
  (select platform.actor()) is not null and (taken_down_at is null or unit_id = any (array(select everyday.at_work('centre')))));
create policy added on everyday.programme for insert to roret_write
  with check (added_by = (select platform.actor()) and unit_id = any (array(select everyday.at_work('centre'))));
create policy taken_down on everyday.programme for update to roret_write
  using (unit_id = any (array(select everyday.at_work('centre'))))
  with check (taken_down_by is null or taken_down_by = (select platform.actor()));
