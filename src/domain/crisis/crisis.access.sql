-- Written by the person alone, and read by those they share it with. What is put away, earlier wordings and
-- the consent to the duty desk are the person's own.
grant usage on schema crisis to roret_read, roret_write;

grant select (id, citizen_id, kind, heading_sealed, words_sealed, position, version, written_at, put_away_at)
  on crisis.part to roret_read, roret_write;
grant insert (id, citizen_id, kind, heading_sealed, words_sealed, position, written_at),
  update (heading_sealed, words_sealed, position, version, written_at, put_away_at) on crisis.part to roret_write;
create policy seen on crisis.part for select to roret_read, roret_write using (
  citizen_id = (select platform.actor())
  or (put_away_at is null and citizen_id = any (array(select circle.readable('crisis')))));
create policy own on crisis.part for insert to roret_write with check (citizen_id = (select platform.actor()));
create policy own_change on crisis.part for update to roret_write using (citizen_id = (select platform.actor()));

grant select (part_id, version, citizen_id, words_sealed, written_at) on crisis.wording to roret_read, roret_write;
grant insert (part_id, version, citizen_id, words_sealed, written_at) on crisis.wording to roret_write;
create policy own_read on crisis.wording for select to roret_read, roret_write using (citizen_id = (select platform.actor()));
create policy own on crisis.wording for insert to roret_write with check (citizen_id = (select platform.actor()));

grant select (id, citizen_id, name_sealed, phone_sealed, note_sealed, added_at, ended_at) on crisis.number to roret_read, roret_write;
grant insert (id, citizen_id, name_sealed, phone_sealed, note_sealed, added_at), update (ended_at) on crisis.number to roret_write;
create policy seen on crisis.number for select to roret_read, roret_write using (
  citizen_id = (select platform.actor())
  or (ended_at is null and citizen_id = any (array(select circle.readable('crisis')))));
create policy own on crisis.number for insert to roret_write with check (citizen_id = (select platform.actor()));
create policy own_change on crisis.number for update to roret_write using (citizen_id = (select platform.actor()));

grant select (id, citizen_id, given_at, until_at, ended_at) on crisis.desk_consent to roret_read, roret_write, roret_sets;
grant insert (id, citizen_id, given_at, until_at), update (ended_at) on crisis.desk_consent to roret_write;
create policy own on crisis.desk_consent to roret_read, roret_write
  using (citizen_id = (select platform.actor())) with check (citizen_id = (select platform.actor()));
create policy sets on crisis.desk_consent for select to roret_sets using (true);
