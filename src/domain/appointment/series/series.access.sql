-- A series is made and stopped by those who may write appointments, and seen by those who see one of its times.
grant select (id, citizen_id, every, from_day, wall_time, zone, until_day, made_until, minutes, form, title_sealed, place_sealed,
  what_sealed, way_sealed, address_sealed, link_sealed, made_by, made_at, ended_at, ended_by) on appointment.series to roret_read, roret_write;
grant insert (id, citizen_id, every, from_day, wall_time, zone, until_day, made_until, minutes, form, title_sealed, place_sealed,
  what_sealed, way_sealed, address_sealed, link_sealed, made_by, made_at), update (until_day, made_until, ended_at, ended_by)
  on appointment.series to roret_write;
create policy seen on appointment.series for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('appointments')))
  or id in (select a.series_id from appointment.appointment a where a.id = any (array(select circle.shared('appointments')))));
create policy made on appointment.series for insert to roret_write with check (
  made_by = (select platform.actor()) and citizen_id = any (array(select circle.writable('appointments'))));
create policy went_on on appointment.series for update to roret_write
  using (ended_at is null and citizen_id = any (array(select circle.writable('appointments'))))
  with check (ended_by is null or ended_by = (select platform.actor()));

grant select (id, series_id, citizen_id, person_id, added_by, added_at) on appointment.series_person to roret_read, roret_write;
grant insert (id, series_id, citizen_id, person_id, added_by, added_at) on appointment.series_person to roret_write;
create policy seen on appointment.series_person for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('appointments'))));
create policy added on appointment.series_person for insert to roret_write
  with check (added_by = (select platform.actor()) and citizen_id = any (array(select circle.writable('appointments')))
    and citizen_id::text || person_id::text <> all (array(select circle.kept_apart())));

-- Making the next months ahead is work for later. It reads when and with whom, and no word of what.
grant usage on schema appointment to roret_jobs;
grant select (id, citizen_id, every, from_day, wall_time, zone, until_day, made_until, minutes, form, made_by, ended_at),
  update (made_until) on appointment.series to roret_jobs;
create policy rolls on appointment.series to roret_jobs using (ended_at is null) with check (ended_at is null);
grant select (id, series_id, series_day, starts_at), insert (id, citizen_id, wall_day, wall_time, zone, starts_at, minutes, form, made_by, made_at,
  time_by, series_id, series_day) on appointment.appointment to roret_jobs;
create policy rolls on appointment.appointment for select to roret_jobs using (series_id is not null);
create policy rolled on appointment.appointment for insert to roret_jobs with check (series_id is not null and time_by = made_by);
grant insert (id, appointment_id, citizen_id, person_id, added_by, added_at) on appointment.participant to roret_jobs;
create policy rolled on appointment.participant for insert to roret_jobs
  with check (appointment_id in (select a.id from appointment.appointment a));
grant execute on function appointment.series_company(uuid) to roret_jobs;
