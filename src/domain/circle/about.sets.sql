-- A page about some people asks about those only: one who works with thousands waits for no more than they look at.
-- For the rest of the transaction it narrows what the acting person sees of others' lives, and never widens it.
create or replace function circle.about(citizens uuid[]) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  perform set_config('roret.about', citizens::text, true), set_config('roret.kept_running', '', true);
end $$;

-- Those I work with now whose names match all these patterns (lower case), with those names.
create or replace function circle.attended_by_name(patterns text[]) returns table (id uuid, name text)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select p.id, btrim(p.given_name || ' ' || p.family_name) from person.person p
  where p.id in (select r.citizen_id from circle.running_now() r where r.role is not null)
    and lower(p.given_name || ' ' || p.family_name) ~ all (patterns);
end $$;
