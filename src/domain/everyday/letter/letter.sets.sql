-- The pictures of letters that I was asked to explain.
create or replace function everyday.letter_files() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select l.file_id from everyday.letter l
  where l.file_id is not null and l.ended_at is null and l.id in (select circle.shared('letters'))
$$;
