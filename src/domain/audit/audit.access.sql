-- Everybody who acts writes their own line, and nobody changes one: there is no grant to update or delete,
-- and triggers refuse the owner too. The person whose data it is reads all of it. Rights are on the whole log
-- only; nobody has any on a single month.
grant usage on schema audit to roret_read, roret_write;

-- The number of a line is given, never chosen: nobody has the column.
grant usage on sequence audit.line to roret_read, roret_write, roret_jobs, roret_seed, roret_seal;
grant execute on function audit.next_line() to roret_read, roret_write, roret_jobs, roret_seed, roret_seal;

grant select (id, at, actor_id, citizen_id, subjects, purpose, ground, role, route, request_id),
  insert (id, at, actor_id, citizen_id, subjects, purpose, ground, role, route, request_id)
  on audit.look to roret_read, roret_write;
create policy own on audit.look for select to roret_read, roret_write using (citizen_id = (select platform.actor()));
create policy sign on audit.look for insert to roret_read, roret_write with check (actor_id = (select platform.actor()));

grant select (id, at, actor_id, behalf_id, citizen_id, room, kind, object_id, version, purpose, request_id),
  insert (id, at, actor_id, behalf_id, citizen_id, room, kind, object_id, version, purpose, request_id)
  on audit.event to roret_write;
grant select (id, at, actor_id, behalf_id, citizen_id, room, kind, object_id, version, purpose, request_id)
  on audit.event to roret_read;
create policy own on audit.event for select to roret_read, roret_write using (citizen_id = (select platform.actor()));
create policy sign on audit.event for insert to roret_write with check (actor_id = (select platform.actor()));

-- Names for the own log, and what that set reads. Of looks it reads what the control's sets do.
grant execute on function audit.named_in_my_log(uuid[]) to roret_read, roret_write;
grant select (actor_id, citizen_id, kind) on audit.event to roret_sets;
grant select (key, value) on municipality.setting to roret_sets;
create policy sets on audit.event for select to roret_sets using (true);
create policy audit_sets on municipality.setting for select to roret_sets using (key = 'log_shows');

-- A refusal is written by the one who was refused, and read back by them only to count.
grant select (actor_id, at, route), insert (id, at, actor_id, kind, route, request_id) on audit.refusal to roret_write;
create policy own on audit.refusal for select to roret_write using (actor_id = (select platform.actor()));
create policy sign on audit.refusal for insert to roret_write with check (actor_id = (select platform.actor()));

-- Jobs write what happened of itself, as nobody.
grant usage on schema audit to roret_jobs;
grant insert (id, at, actor_id, behalf_id, citizen_id, room, kind, object_id, version, purpose, request_id) on audit.event to roret_jobs;
create policy jobs on audit.event for insert to roret_jobs with check (actor_id is null);

-- The sealer reads every line and writes seals; it can change nothing, and nobody who serves a page becomes it.
grant usage on schema audit, platform to roret_seal;
grant execute on function platform.now(), audit.month_of(timestamptz) to roret_seal;
grant select on sequence audit.line to roret_seal;
grant select (sequence, id, at, actor_id, citizen_id, subjects, purpose, ground, role, route, request_id) on audit.look to roret_seal;
grant select (sequence, id, at, actor_id, behalf_id, citizen_id, room, kind, object_id, version, purpose, request_id) on audit.event to roret_seal;
grant select (sequence, id, at, actor_id, kind, route, request_id) on audit.refusal to roret_seal;
grant select (sequence, id, at, kind, month, entries, after_number, until_number),
  insert (id, at, kind, month, entries, after_number, until_number) on audit.mark to roret_seal;
grant select (number, month, from_sequence, to_sequence, entries, lines, previous, head, signature, at),
  insert (number, month, from_sequence, to_sequence, entries, lines, previous, head, signature, at) on audit.seal to roret_seal;
grant select (id, number, place, at), insert (id, number, place, at) on audit.head_sent to roret_seal;
create policy seal on audit.look for select to roret_seal using (true);
create policy seal on audit.event for select to roret_seal using (true);
create policy seal on audit.refusal for select to roret_seal using (true);
create policy seal on audit.mark to roret_seal using (true) with check (true);
create policy seal on audit.seal to roret_seal using (true) with check (true);
create policy seal on audit.head_sent to roret_seal using (true) with check (true);
