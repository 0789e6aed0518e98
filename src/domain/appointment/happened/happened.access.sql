-- That a meeting came to nothing is seen by those who see the meeting. Why is the person's to say, and is for the
-- person and for those who work with them.
grant select (id, appointment_id, citizen_id, ours, recorded_by, recorded_at, taken_back_at, taken_back_by)
  on appointment.not_held to roret_read, roret_write;
grant insert (id, appointment_id, citizen_id, ours, recorded_by, recorded_at), update (taken_back_at, taken_back_by)
  on appointment.not_held to roret_write;
create policy seen on appointment.not_held for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('appointments'))) or appointment_id = any (array(select circle.shared('appointments'))));
create policy recorded on appointment.not_held for insert to roret_write with check (
  recorded_by = (select platform.actor()) and citizen_id = any (array(select circle.writable('appointments')))
  and exists (select 1 from appointment.appointment a where a.id = appointment_id and a.starts_at <= (select platform.now())));
-- The person may always take it back; another only what they recorded themselves.
create policy taken_back on appointment.not_held for update to roret_write
  using (taken_back_at is null and (select platform.actor()) in (citizen_id, recorded_by)
    and citizen_id = any (array(select circle.writable('appointments'))))
  with check (taken_back_by = (select platform.actor()));

grant select (id, appointment_id, citizen_id, reason, at) on appointment.not_held_reason to roret_read, roret_write;
grant insert (id, appointment_id, citizen_id, reason, at) on appointment.not_held_reason to roret_write;
create policy seen on appointment.not_held_reason for select to roret_read, roret_write
  using (citizen_id = (select platform.actor()) or citizen_id = any (array(select circle.attended())));
create policy said on appointment.not_held_reason for insert to roret_write with check (citizen_id = (select platform.actor()));
