-- One's own phones, and all of them for an administrator, who ends one when it is gone. Only who works here enrols
-- one, now, for themselves. What has ended stays ended.
grant select (id, person_id, name_sealed, device, enrolled_at, seen_at, ended_at, ended_by) on person.phone to roret_read, roret_write;
grant insert (id, person_id, name_sealed, token_hash, device, enrolled_at, seen_at),
  update (seen_at, ended_at, ended_by) on person.phone to roret_write;
create policy seen on person.phone for select to roret_read, roret_write using (
  person_id = (select platform.actor()) or (select platform.actor()) = any (array(select person.acting_as('admin'))));
create policy enrol on person.phone for insert to roret_write with check (
  person_id = (select platform.actor()) and (select platform.actor()) = any (array(select person.acting_as('staff')))
  and enrolled_at = platform.now() and seen_at = platform.now() and ended_at is null);
create policy end_it on person.phone for update to roret_write
  using (ended_at is null and (person_id = (select platform.actor())
    or (select platform.actor()) = any (array(select person.acting_as('admin')))))
  with check (ended_by is null and person_id = (select platform.actor()) and seen_at = platform.now()
    or ended_by = (select platform.actor()) and ended_at = platform.now());
grant select (id, person_id, name_sealed, token_hash, device, enrolled_at, seen_at, ended_at) on person.phone to roret_sets;
create policy sets on person.phone for select to roret_sets using (true);

grant select (only_one, lease_hours, waiting_hours) on person.phone_setting to roret_read, roret_write, roret_sets;
create policy everybody on person.phone_setting for select to roret_read, roret_write, roret_sets using (true);

-- Told by the one whose phone it is; read by them and by the person whose card it was. Never changed.
grant select (id, phone_id, citizen_id, opened_at, phone_said_at, told_at) on person.phone_opening to roret_read, roret_write;
grant insert (id, phone_id, citizen_id, opened_at, phone_said_at, told_at) on person.phone_opening to roret_write;
create policy seen on person.phone_opening for select to roret_read, roret_write using (
  citizen_id = (select platform.actor())
  or phone_id = any (array(select f.id from person.phone f where f.person_id = (select platform.actor()))));
create policy tell on person.phone_opening for insert to roret_write with check (
  told_at = platform.now()
  and phone_id = any (array(select f.id from person.phone f where f.person_id = (select platform.actor()))));

grant execute on function person.acting_as(text), person.phone_of(bytea), person.all_phones(), person.people_among(uuid[])
  to roret_read, roret_write;
