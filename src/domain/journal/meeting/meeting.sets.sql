-- Which texts give way to one that I write now: those it was written from, of the same paragraph.
create or replace function journal.giving_way() returns table (text_id uuid, to_id uuid)
language sql stable security definer set search_path = '' as $$
  select o.id, n.id from journal.minute_text n cross join unnest(n.from_ids) as f (id)
    join journal.minute_text o on o.id = f.id and o.minute_id = n.minute_id
  where n.written_by = platform.actor() and n.written_at = platform.now()
$$;
