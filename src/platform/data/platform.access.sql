grant usage on schema platform to roret_read, roret_write, roret_jobs;

-- The transaction's time: the program's clock, so that rules, policies and tests agree on what is over. Written so that
-- it is put into the statement that asks (no search_path of its own) and still finds by an index: by `coalesce`
-- PostgreSQL takes a condition for one that could tell of rows behind a policy, and reads them all.
create or replace function platform.now() returns timestamptz
language sql stable as $$
  select case when pg_catalog.current_setting('roret.now', true) <> ''
    then pg_catalog.current_setting('roret.now', true)::pg_catalog.timestamptz else pg_catalog.now() end
$$;
grant execute on function platform.now() to roret_read, roret_write, roret_sets, roret_jobs, roret_seed;

-- The acting person, or null. Policies ask it as `(select platform.actor())`: once per statement.
create or replace function platform.actor() returns uuid
language sql stable as $$
  select nullif(pg_catalog.current_setting('roret.actor', true), '')::pg_catalog.uuid
$$;
grant execute on function platform.actor() to roret_read, roret_write, roret_sets, roret_jobs, roret_seed;

create policy own on platform.once to roret_write
  using (actor_id = (select platform.actor())) with check (actor_id = (select platform.actor()));
grant select (key, actor_id, went_to), insert (key, actor_id, went_to, at) on platform.once to roret_write;

create policy own on platform.draft to roret_read, roret_write
  using (author_id = (select platform.actor())) with check (author_id = (select platform.actor()));
grant select (id, author_id, form, fields_sealed, saved_at) on platform.draft to roret_read, roret_write;
grant insert (id, author_id, form, fields_sealed, saved_at), update (fields_sealed, saved_at), delete
  on platform.draft to roret_write;

-- The owner's alone; a room whose things carry files lets others read by a policy of its own.
create policy own on platform.file to roret_read, roret_write
  using (owner_id = (select platform.actor())) with check (owner_id = (select platform.actor()));
grant select (id, owner_id, name_sealed, media_type, bytes, added_at, scan, scanned_at) on platform.file to roret_read, roret_write;
grant insert (id, owner_id, name_sealed, media_type, bytes, added_at, scan), delete on platform.file to roret_write;
-- Whoever may know of a file may open it, once nothing speaks against it; only its owner adds to it.
create policy opened on platform.file_chunk for select to roret_read, roret_write
  using (file_id in (select id from platform.file where scan in ('unscanned', 'clean')));
create policy own on platform.file_chunk for insert to roret_write
  with check (file_id in (select id from platform.file where owner_id = (select platform.actor())));
grant select (file_id, part, body_sealed) on platform.file_chunk to roret_read, roret_write;
grant insert (file_id, part, body_sealed) on platform.file_chunk to roret_write;

-- What is held is looked at again by the program, which sees no other file; and, as PostgreSQL asks of an update,
-- the row as it has just made it.
create policy rescan on platform.file for select to roret_jobs using (scan = 'held' or scanned_at = platform.now());
create policy rescan_said on platform.file for update to roret_jobs using (scan = 'held') with check (scan in ('clean', 'found'));
create policy rescan on platform.file_chunk to roret_jobs using (file_id in (select id from platform.file));
grant select (id, bytes, scan, scanned_at), update (scan, scanned_at) on platform.file to roret_jobs;
grant select (file_id, part, body_sealed), delete on platform.file_chunk to roret_jobs;

-- A person can ask for work, never read what others asked for.
create policy ask on platform.task for insert to roret_write with check (true);
grant insert (id, queue, object_id, due_at, asked_at) on platform.task to roret_write;
create policy work on platform.task to roret_jobs using (true);
grant select (id, queue, object_id, due_at, asked_at), delete on platform.task to roret_jobs;
-- A job may ask for its own next part.
grant insert (id, queue, object_id, due_at, asked_at) on platform.task to roret_jobs;

-- Housekeeping reads no text: it only removes what is over.
create policy tidy on platform.draft for all to roret_jobs using (true);
grant select (id, author_id, form, saved_at), delete on platform.draft to roret_jobs;
create policy tidy on platform.once for all to roret_jobs using (true);
grant select (key, at), delete on platform.once to roret_jobs;
