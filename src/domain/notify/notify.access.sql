-- One's own choices, browsers and notices alone. The system's role tells and sends; it reads no words of anybody.
grant usage on schema notify to roret_read, roret_write, roret_jobs;

grant select (person_id, lang, ways, invites, pace, quiet_from, quiet_until, off, stopped_at, version, chosen_at)
  on notify.choice to roret_read, roret_write, roret_jobs;
grant insert (person_id, lang, ways, invites, pace, quiet_from, quiet_until, off, stopped_at, version, chosen_at),
  update (lang, ways, invites, pace, quiet_from, quiet_until, off, stopped_at, version, chosen_at) on notify.choice to roret_write;
create policy own on notify.choice to roret_read, roret_write
  using (person_id = (select platform.actor())) with check (person_id = (select platform.actor()));
create policy jobs on notify.choice for select to roret_jobs using (true);

grant select (id, person_id, at_hash, device, added_at, ended_at) on notify.browser to roret_read, roret_write;
grant insert (id, person_id, at_sealed, at_hash, device, added_at), update (ended_at) on notify.browser to roret_write;
create policy own on notify.browser for select to roret_read, roret_write using (person_id = (select platform.actor()));
create policy add on notify.browser for insert to roret_write
  with check (person_id = (select platform.actor()) and added_at = platform.now() and ended_at is null);
create policy stop on notify.browser for update to roret_write
  using (person_id = (select platform.actor()) and ended_at is null) with check (person_id = (select platform.actor()));
grant select (id, person_id, at_sealed, at_hash, added_at, ended_at), update (ended_at) on notify.browser to roret_jobs;
create policy jobs on notify.browser to roret_jobs using (true) with check (true);

grant select (id, person_id, citizen_id, actor_id, kind, object_id, at, read_at) on notify.notice to roret_read, roret_write;
grant update (read_at) on notify.notice to roret_write;
create policy own on notify.notice for select to roret_read, roret_write using (person_id = (select platform.actor()));
create policy read on notify.notice for update to roret_write
  using (person_id = (select platform.actor())) with check (person_id = (select platform.actor()));
grant select (id, event_id, person_id, citizen_id, kind, object_id, at, read_at),
  insert (id, event_id, person_id, citizen_id, actor_id, kind, object_id, at) on notify.notice to roret_jobs;
create policy jobs on notify.notice to roret_jobs using (true) with check (true);

-- Letters are printed by those who work with the person; when, they say with their name.
grant select (id, person_id, way, planned_at, ready_at, done_at, arrived_at, dropped_at, failed_at, problem)
  on notify.sending to roret_read, roret_write;
grant update (done_at, done_by) on notify.sending to roret_write;
create policy own on notify.sending for select to roret_read, roret_write using (person_id = (select platform.actor()));
create policy letters on notify.sending for select to roret_read, roret_write using (way = 'letter' and ready_at is not null
  and person_id = any (array(select circle.attended())));
create policy printed on notify.sending for update to roret_write
  using (way = 'letter' and ready_at is not null and done_at is null and dropped_at is null and failed_at is null
    and person_id = any (array(select circle.attended())))
  with check (done_by = (select platform.actor()) and done_at = platform.now());
grant select (id, person_id, way, object_id, planned_at, due_at, ready_at, done_at, reference, arrived_at, dropped_at, failed_at),
  insert (id, person_id, way, object_id, planned_at, due_at),
  update (due_at, ready_at, done_at, reference, arrived_at, dropped_at, failed_at, problem, stop_hash) on notify.sending to roret_jobs;
create policy jobs on notify.sending to roret_jobs using (true) with check (true);

grant select (notice_id, way, sending_id), insert (notice_id, way, sending_id) on notify.sending_notice to roret_jobs;
create policy jobs on notify.sending_notice to roret_jobs using (true) with check (true);
grant select (id, sending_id, number, begun_at, ended_at), insert (id, sending_id, number, begun_at),
  update (ended_at, outcome) on notify.attempt to roret_jobs;
create policy jobs on notify.attempt to roret_jobs using (true) with check (true);
grant select (up_to), update (up_to) on notify.ear to roret_jobs;
create policy jobs on notify.ear to roret_jobs using (true) with check (true);
grant select (event_id, at), insert (event_id, at), delete on notify.heard to roret_jobs;
create policy jobs on notify.heard to roret_jobs using (true) with check (true);

grant execute on function notify.unheard(text[], int), notify.settled(), notify.receivers(text, uuid, uuid, uuid, timestamptz),
  notify.may_see(uuid, text, uuid, uuid), notify.target(uuid, text), notify.post_target(uuid), notify.appointment_time(uuid) to roret_jobs;
grant execute on function notify.stopper(bytea), notify.troubles() to roret_read, roret_write;

-- What those sets read.
grant select (up_to) on notify.ear to roret_sets;
grant select (event_id) on notify.heard to roret_sets;
grant select (person_id, ways, stopped_at) on notify.choice to roret_sets;
grant select (id, person_id, way, planned_at, due_at, done_at, dropped_at, failed_at, problem, stop_hash) on notify.sending to roret_sets;
grant select (sending_id, begun_at, ended_at) on notify.attempt to roret_sets;
create policy sets on notify.ear for select to roret_sets using (true);
create policy sets on notify.heard for select to roret_sets using (true);
create policy sets on notify.choice for select to roret_sets using (true);
create policy sets on notify.sending for select to roret_sets using (true);
create policy sets on notify.attempt for select to roret_sets using (true);
grant select (sequence, id, at, object_id) on audit.event to roret_sets;
grant select (id, given_at) on circle.share to roret_sets;
grant select (id, person_id) on circle.member to roret_sets;
grant select (id) on wellbeing.nudge to roret_sets;
create policy notify_sets on wellbeing.nudge for select to roret_sets using (true);
grant select (tapering_id, person_id, ended_at) on journal.tapering_consent to roret_sets;
create policy notify_sets on journal.tapering_consent for select to roret_sets using (ended_at is null);
grant select (person_id, cpr_sealed) on person.cpr to roret_sets;
grant select (id, kind, preferred, added_at) on person.channel to roret_sets;
grant select (appointment_id, person_id, added_at, ended_at) on appointment.participant to roret_sets;
grant select (series_id, person_id) on appointment.series_person to roret_sets;
grant select (id, unit_id) on appointment.talk to roret_sets;
grant select (unit_id, person_id, day, until_at, added_at, ended_at) on appointment.presence to roret_sets;
grant select (id, starts_at, minutes, version, made_at, called_off_at) on appointment.appointment to roret_sets;
