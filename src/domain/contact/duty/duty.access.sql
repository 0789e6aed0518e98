-- The roster, what shifts tell each other, beds and stays, and those who are met on the street.
grant execute on function contact.on_duty(), contact.duty_plans(), contact.duty_people(), contact.rostered_by_me(), contact.roster_units(),
  contact.roster_people(), contact.bed_units(), contact.bed_stays(), contact.guests() to roret_read, roret_write;

grant select (id, unit_id, person_id, from_at, until_at, called_off_at) on contact.shift to roret_sets;
create policy sets on contact.shift for select to roret_sets using (true);
grant select (shift_id, accepted_at) on contact.shift_handover to roret_sets;
create policy sets on contact.shift_handover for select to roret_sets using (true);
grant select (id, unit_id) on contact.bed to roret_sets;
create policy sets on contact.bed for select to roret_sets using (true);
grant select (id, bed_id, contact_id) on contact.stay to roret_sets;
create policy sets on contact.stay for select to roret_sets using (true);
grant select (contact_id, alias_sealed) on contact.particulars to roret_sets;
create policy sets on contact.particulars for select to roret_sets using (true);

grant select (id, unit_id, person_id, from_at, until_at, phone, planned_at, planned_by, called_off_at, called_off_by)
  on contact.shift to roret_read, roret_write;
grant insert (id, unit_id, person_id, from_at, until_at, phone, planned_at, planned_by),
  update (called_off_at, called_off_by) on contact.shift to roret_write;
create policy seen on contact.shift for select to roret_read, roret_write
  using (unit_id = any (array(select contact.roster_units())));
create policy planned on contact.shift for insert to roret_write
  with check (planned_by = (select platform.actor()) and unit_id = any (array(select contact.rostered_by_me()))
    and person_id = any (array(select person_id from contact.roster_people())));
create policy called_off on contact.shift for update to roret_write
  using (called_off_at is null and unit_id = any (array(select contact.rostered_by_me())))
  with check (called_off_by = (select platform.actor()));

grant select (id, unit_id, shift_id, words_sealed, given_at, given_by, accepted_at, accepted_by)
  on contact.shift_handover to roret_read, roret_write;
grant insert (id, unit_id, shift_id, words_sealed, given_at, given_by), update (accepted_at, accepted_by)
  on contact.shift_handover to roret_write;
create policy seen on contact.shift_handover for select to roret_read, roret_write
  using (given_by = (select platform.actor()) or unit_id = any (array(select contact.on_duty())));
-- One tells of one's own shift only, while one has it.
create policy given on contact.shift_handover for insert to roret_write
  with check (given_by = (select platform.actor()) and unit_id = any (array(select contact.on_duty()))
    and shift_id in (select s.id from contact.shift s where s.person_id = (select platform.actor())
      and s.unit_id = shift_handover.unit_id));
create policy accepted on contact.shift_handover for update to roret_write
  using (accepted_at is null and given_by <> (select platform.actor()) and unit_id = any (array(select contact.on_duty())))
  with check (accepted_by = (select platform.actor()));

-- Plans for hard days, for those on duty: agreed beforehand, and nothing put away or removed.
create policy contact_duty on crisis.part for select to roret_read, roret_write
  using (put_away_at is null and citizen_id = any (array(select contact.duty_plans())));
create policy contact_duty on crisis.number for select to roret_read, roret_write
  using (ended_at is null and citizen_id = any (array(select contact.duty_plans())));

grant select (id, unit_id, name, position, closed_at) on contact.bed to roret_read, roret_write;
create policy seen on contact.bed for select to roret_read, roret_write
  using (unit_id = any (array(select contact.bed_units())));

grant select (id, bed_id, contact_id, reserved_at, reserved_by, arrived_at, left_at, cancelled_at)
  on contact.stay to roret_read, roret_write;
grant insert (id, bed_id, contact_id, reserved_at, reserved_by, arrived_at),
  update (arrived_at, left_at, cancelled_at) on contact.stay to roret_write;
create policy seen on contact.stay for select to roret_read, roret_write
  using (bed_id = any (array(select b.id from contact.bed b)));
-- A bed is kept for somebody whose contact one may work with, so there is always one who holds on to it.
create policy reserved on contact.stay for insert to roret_write
  with check (reserved_by = (select platform.actor()) and bed_id in (select b.id from contact.bed b where b.closed_at is null)
    and contact_id = any (array(select contact.staffed())));
create policy went_on on contact.stay for update to roret_write
  using (left_at is null and cancelled_at is null and bed_id = any (array(select b.id from contact.bed b)))
  with check (bed_id = any (array(select b.id from contact.bed b)));

-- Whoever opens a stay signs that they did, also where the contact itself is another unit's.
create policy sign_stay on contact.look for insert to roret_read, roret_write
  with check (person_id = (select platform.actor()) and contact_id in (select s.contact_id from contact.stay s));

grant select (id, stay_id, kind, words_sealed, at, by_id), insert (id, stay_id, kind, words_sealed, at, by_id)
  on contact.stay_talk to roret_write;
grant select (id, stay_id, kind, words_sealed, at, by_id) on contact.stay_talk to roret_read;
create policy seen on contact.stay_talk for select to roret_read, roret_write
  using (stay_id = any (array(select contact.bed_stays())));
create policy talked on contact.stay_talk for insert to roret_write
  with check (by_id = (select platform.actor()) and stay_id = any (array(select contact.bed_stays())));

grant select (id, contact_id, review_on, begun_at, begun_by), insert (id, contact_id, review_on, begun_at, begun_by),
  update (review_on) on contact.outreach to roret_write;
grant select (id, contact_id, review_on, begun_at, begun_by) on contact.outreach to roret_read;
create policy seen on contact.outreach for select to roret_read, roret_write
  using (contact_id = any (array(select contact.staffed())));
create policy begun on contact.outreach for insert to roret_write
  with check (begun_by = (select platform.actor()) and contact_id = any (array(select contact.staffed())));
create policy looked_at on contact.outreach for update to roret_write using (contact_id = any (array(select contact.staffed())));

grant select (id, contact_id, place_sealed, words_sealed, at, by_id), insert (id, contact_id, place_sealed, words_sealed, at, by_id)
  on contact.encounter to roret_write;
grant select (id, contact_id, place_sealed, words_sealed, at, by_id) on contact.encounter to roret_read;
create policy seen on contact.encounter for select to roret_read, roret_write
  using (contact_id = any (array(select contact.staffed())));
create policy met on contact.encounter for insert to roret_write
  with check (by_id = (select platform.actor()) and contact_id = any (array(select contact.staffed())));
