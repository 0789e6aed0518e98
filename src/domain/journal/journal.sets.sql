-- The pictures that stand with notes I may read, and whose consent still holds.
create or replace function journal.files() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select p.file_id from journal.photo p
  where p.taken_back_at is null
    and (p.citizen_id in (select circle.readable('journal')) or p.note_id in (select circle.shared('journal')))
$$;
