-- Who has agreed beforehand that the duty desk may open their plan. Only other sets ask this: who has the
-- duty is for the room `contact` to say.
create or replace function crisis.agreed() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select citizen_id from crisis.desk_consent
  where ended_at is null and given_at <= platform.now() and (until_at is null or until_at > platform.now())
$$;
