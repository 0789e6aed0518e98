-- Whether the acting person may lay down the municipality's plan now: a leader or an administrator.
create or replace function direction.may_steer() returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from person.role r where r.person_id = platform.actor() and r.kind in ('leader', 'admin')
    and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date))
$$;
