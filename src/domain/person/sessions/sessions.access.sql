-- One's own sessions alone. One may begin one, now, as what one is; say that it is in use; and end it for good.
-- How sure it is, and since when, is said once and never changed: who proves more begins a new one.
grant select (id, person_id, way, level, factors, begun_at, proved_at, seen_at, idle_minutes, ends_at, ended_at, device, opened_by, roles, shared)
  on person.session to roret_read, roret_write;
grant insert (id, person_id, token_hash, way, level, factors, begun_at, proved_at, seen_at, idle_minutes, ends_at, device, opened_by, roles, shared),
  update (seen_at, ended_at, shared) on person.session to roret_write;
create policy own on person.session for select to roret_read, roret_write using (person_id = (select platform.actor()));
create policy begin on person.session for insert to roret_write
  with check (person_id = (select platform.actor()) and begun_at = platform.now() and ended_at is null
    and roles <@ array(select r.kind from person.role r where r.person_id = (select platform.actor())
      and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date)));
create policy go_on on person.session for update to roret_write
  using (person_id = (select platform.actor()) and ended_at is null)
  with check (person_id = (select platform.actor())
    -- Never seen later than now; but leaving works even when two clocks differ.
    and (seen_at <= platform.now() + interval '1 minute' or ended_at is not null));
grant select (id, person_id, token_hash, way, level, factors, begun_at, proved_at, seen_at, idle_minutes, ends_at, ended_at, opened_by, roles, shared)
  on person.session to roret_sets;
create policy sets on person.session for select to roret_sets using (true);
grant select (id, seen_at, ends_at, ended_at), delete on person.session to roret_jobs;
create policy tidy on person.session to roret_jobs using (true);

grant select (kind, idle_minutes, most_minutes) on person.session_limit to roret_read, roret_write, roret_sets;
create policy everybody on person.session_limit for select to roret_read, roret_write, roret_sets using (true);
grant select (only_one, own_level) on person.session_setting to roret_sets;
create policy sets on person.session_setting for select to roret_sets using (true);

-- Ending other people's sessions is an admin's, and a record of who did it. Those it is about may know.
grant select (id, person_id, ended_at, ended_by) on person.session_ending to roret_read, roret_write, roret_sets;
grant insert (id, person_id, ended_at, ended_by) on person.session_ending to roret_write;
create policy told on person.session_ending for select to roret_read, roret_write
  using (person_id is null or person_id = (select platform.actor()));
create policy admin on person.session_ending for insert to roret_write
  with check (ended_by = (select platform.actor()) and ended_at = platform.now()
    and exists (select from person.role r where r.person_id = (select platform.actor()) and r.kind = 'admin'
      and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date)));
create policy sets on person.session_ending for select to roret_sets using (true);
grant select (id, ended_at), delete on person.session_ending to roret_jobs;
create policy tidy on person.session_ending to roret_jobs using (true);

-- What was told about a change, and where to: the person's own to read, the job's to send.
grant select (id, person_id, kind, channel_kind, target_sealed, planned_at, sent_at) on person.notice to roret_read, roret_write, roret_jobs;
grant insert (id, person_id, kind, channel_kind, target_sealed, planned_at) on person.notice to roret_write;
grant update (sent_at), delete on person.notice to roret_jobs;
create policy own on person.notice for select to roret_read, roret_write using (person_id = (select platform.actor()));
create policy plan on person.notice for insert to roret_write
  with check (person_id = (select platform.actor()) and planned_at = platform.now() and sent_at is null);
create policy send on person.notice to roret_jobs using (true) with check (true);

grant execute on function person.session_of(bytea, boolean), person.lapsed_owner(bytea), person.workers()
  to roret_read, roret_write;
