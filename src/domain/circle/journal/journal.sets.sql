-- What I am to each of those whose life I am let into now, in a word that the log keeps beside the look: the
-- role at work, or else the one who represents, or else what the person called me when they took me along.
create or replace function circle.being() returns table (citizen_id uuid, role text)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
  select distinct on (x.citizen_id) x.citizen_id, x.role
  from (
    select p.citizen_id, p.role, 1 as place from circle.running() p where p.role is not null
    union all
    select p.citizen_id, 'representative', 2 from circle.running() p where p.ground = 'representation'
    union all
    select m.citizen_id, m.relation, 3 from circle.member m
    where m.person_id = platform.actor() and m.ended_at is null
  ) x order by x.citizen_id, x.place;
end $$;
