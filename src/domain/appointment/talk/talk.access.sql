-- A wish to talk is the person's. Those at work in the unit see it, and those who work with the person.
grant execute on function appointment.my_units(), appointment.talk_units(), appointment.unit_talks(), appointment.talk_names(),
  appointment.talk_takers(), appointment.talks_before(uuid), appointment.present_now() to roret_read, roret_write;
grant select (id, citizen_id, unit_id, asked_at, ended_at) on appointment.talk to roret_sets;
create policy sets on appointment.talk for select to roret_sets using (true);
grant select (id, talk_id, citizen_id, person_id) on appointment.talk_taking to roret_sets;
create policy sets on appointment.talk_taking for select to roret_sets using (true);
grant select (unit_id, person_id, day, until_time, until_at, ended_at) on appointment.presence to roret_sets;
create policy sets on appointment.presence for select to roret_sets using (true);

grant select (id, citizen_id, unit_id, form, words_sealed, asked_at, ended_at, ended_by, ended_how) on appointment.talk to roret_read, roret_write;
grant insert (id, citizen_id, unit_id, form, words_sealed, asked_at), update (ended_at, ended_by, ended_how) on appointment.talk to roret_write;
create policy seen on appointment.talk for select to roret_read, roret_write using (citizen_id = (select platform.actor())
  or id = any (array(select appointment.unit_talks())) or citizen_id = any (array(select circle.attended())));
create policy asked on appointment.talk for insert to roret_write with check (citizen_id = (select platform.actor())
  and asked_at = (select platform.now()) and unit_id in (select u.unit_id from appointment.talk_units() u));
-- The person withdraws it; those who see it at work say that they have talked.
create policy ended on appointment.talk for update to roret_write
  using (ended_at is null and (citizen_id = (select platform.actor()) or id = any (array(select appointment.unit_talks()))
    or citizen_id = any (array(select circle.attended()))))
  with check (ended_by = (select platform.actor()) and (ended_how = 'talked' or citizen_id = (select platform.actor())));

grant select (id, talk_id, citizen_id, person_id, at, by_at) on appointment.talk_taking to roret_read, roret_write;
grant insert (id, talk_id, citizen_id, person_id, at, by_at) on appointment.talk_taking to roret_write;
create policy seen on appointment.talk_taking for select to roret_read, roret_write
  using (talk_id in (select t.id from appointment.talk t));
create policy taken on appointment.talk_taking for insert to roret_write with check (person_id = (select platform.actor())
  and citizen_id <> (select platform.actor()) and talk_id in (select t.id from appointment.talk t where t.ended_at is null));

grant select (unit_id, within_days, until_time) on appointment.talk_promise to roret_read, roret_write;
create policy all_read on appointment.talk_promise for select to roret_read, roret_write using (true);

grant select (id, unit_id, person_id, day, until_time, until_at, added_at, ended_at) on appointment.presence to roret_read, roret_write;
grant insert (id, unit_id, person_id, day, until_time, until_at, added_at), update (ended_at) on appointment.presence to roret_write;
create policy seen on appointment.presence for select to roret_read, roret_write using (unit_id = any (array(select appointment.my_units())));
create policy here on appointment.presence for insert to roret_write
  with check (person_id = (select platform.actor()) and unit_id = any (array(select appointment.my_units())));
create policy gone on appointment.presence for update to roret_write
  using (ended_at is null and person_id = (select platform.actor())) with check (person_id = (select platform.actor()));
