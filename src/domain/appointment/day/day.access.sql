-- The sets read when people at work are taken, and never what they do there.
grant execute on function appointment.team(), appointment.taken(uuid[], timestamptz, timestamptz) to roret_read, roret_write;
grant select (id, citizen_id, starts_at, minutes, answers_from, called_off_at) on appointment.appointment to roret_sets;
create policy sets on appointment.appointment for select to roret_sets using (true);
grant select (appointment_id, person_id, ended_at, travel_minutes, starts_at) on appointment.participant to roret_sets;
create policy sets on appointment.participant for select to roret_sets using (true);
grant select (id, appointment_id, person_id, version, answer, at) on appointment.answer to roret_sets;
create policy sets on appointment.answer for select to roret_sets using (true);
grant select (series_id, citizen_id, person_id, added_by) on appointment.series_person to roret_sets;
create policy sets on appointment.series_person for select to roret_sets using (true);
