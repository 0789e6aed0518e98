-- The person and nobody else. These policies ask no set of the circle: no work, share, paper, duty or Nødadgang
-- opens a room. To write here needs that the municipality offers it; what stands here can always be
-- read, taken out and deleted by the person.
grant usage on schema own to roret_read, roret_write;

-- Not those who lay a town down, either: the rows are the person's own to write.
do $$
declare one record;
begin
  for one in select tablename from pg_tables where schemaname = 'own' loop
    execute format('drop policy if exists seed on own.%I', one.tablename);
  end loop;
end $$;
revoke all on all tables in schema own from roret_seed;
revoke usage on schema own from roret_seed, roret_sets;

-- Whether the municipality offers a room of one's own. It does not until it says yes (docs/guide/own-room.md).
create or replace function own.offered() returns boolean
language sql stable set search_path = '' as $$
  select exists (select from municipality.setting s where s.key = 'own_room_offered' and s.value = 'yes')
$$;
grant execute on function own.offered() to roret_read, roret_write;

grant select (id, citizen_id, key_sealed, opened_at, keep_after, chosen_at) on own.room to roret_read, roret_write;
grant insert (id, citizen_id, key_sealed, opened_at), update (keep_after, chosen_at), delete on own.room to roret_write;
create policy own_read on own.room for select to roret_read, roret_write using (citizen_id = (select platform.actor()));
create policy own_add on own.room for insert to roret_write
  with check (citizen_id = (select platform.actor()) and (select own.offered()));
create policy own_change on own.room for update to roret_write using (citizen_id = (select platform.actor()));
create policy own_remove on own.room for delete to roret_write using (citizen_id = (select platform.actor()));

grant select (id, citizen_id, kind, title_sealed, words_sealed, position, version, written_at) on own.page to roret_read, roret_write;
grant insert (id, citizen_id, kind, title_sealed, words_sealed, position, written_at),
  update (title_sealed, words_sealed, position, version, written_at), delete on own.page to roret_write;
create policy own_read on own.page for select to roret_read, roret_write using (citizen_id = (select platform.actor()));
create policy own_add on own.page for insert to roret_write
  with check (citizen_id = (select platform.actor()) and (select own.offered()));
create policy own_change on own.page for update to roret_write using (citizen_id = (select platform.actor()))
  with check (citizen_id = (select platform.actor()) and (select own.offered()));
create policy own_remove on own.page for delete to roret_write using (citizen_id = (select platform.actor()));

grant select (id, citizen_id, words_sealed, media_type, body_sealed, added_at) on own.picture to roret_read, roret_write;
grant insert (id, citizen_id, words_sealed, media_type, body_sealed, added_at), delete on own.picture to roret_write;
create policy own_read on own.picture for select to roret_read, roret_write using (citizen_id = (select platform.actor()));
create policy own_add on own.picture for insert to roret_write
  with check (citizen_id = (select platform.actor()) and (select own.offered()));
create policy own_remove on own.picture for delete to roret_write using (citizen_id = (select platform.actor()));

-- A copy is read by the one it was made for, as long as the share of this one thing runs. Never by a subject as a whole.
grant select (id, citizen_id, person_id, page_id, kind, title_sealed, words_sealed, shared_at)
  on own.shared_item to roret_read, roret_write;
grant insert (id, citizen_id, person_id, page_id, kind, title_sealed, words_sealed, shared_at), delete on own.shared_item to roret_write;
create policy own_or_given on own.shared_item for select to roret_read, roret_write using (
  citizen_id = (select platform.actor())
  or (person_id = (select platform.actor()) and id = any (array(select circle.shared('own_room')))));
create policy own_add on own.shared_item for insert to roret_write
  with check (citizen_id = (select platform.actor()) and (select own.offered()));
create policy own_remove on own.shared_item for delete to roret_write using (citizen_id = (select platform.actor()));
