-- Whose calendar address this is: asked before anybody is somebody, with the exact hash and nothing else.
create or replace function appointment.feed_of(hash bytea)
returns table (feed_id uuid, person_id uuid, ended boolean)
language sql stable security definer set search_path = '' as $$
  select f.id, f.person_id, f.ended_at is not null from appointment.feed f where f.token_hash = hash
$$;
