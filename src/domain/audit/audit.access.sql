-- Everybody who acts writes their own line, and nobody changes one: there is no grant to update or delete.
-- The person whose data it is reads all of it.
grant usage on schema audit to roret_read, roret_write;

grant select (id, at, actor_id, citizen_id, subjects, purpose, ground, route, request_id),
  insert (id, at, actor_id, citizen_id, subjects, purpose, ground, route, request_id)
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

-- Jobs write what happened of itself, as nobody.
grant usage on schema audit to roret_jobs;
grant insert (id, at, actor_id, behalf_id, citizen_id, room, kind, object_id, version, purpose, request_id) on audit.event to roret_jobs;
create policy jobs on audit.event for insert to roret_jobs with check (actor_id is null);
