-- A page about some people asks about those only: one who works with thousands waits for no more than they look at.
-- For the rest of the transaction it narrows what the acting person sees of others' lives, and never widens it.
create or replace function circle.about(citizens uuid[]) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  perform set_config('roret.about', citizens::text, true), set_config('roret.kept_running', '', true);
end $$;

-- Those I work with now whose names match all these patterns (lower case); the rest of the page is about them.
create or replace function circle.attended_named(patterns text[]) returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  perform circle.about(array(
    select p.id from person.person p where p.id in (
        select r.citizen_id from circle.staff_relation r where r.person_id = platform.actor() and r.ended_at is null
        union all select s.citizen_id from circle.substitution s where s.person_id = platform.actor() and s.ended_at is null)
      and lower(p.given_name || ' ' || p.family_name) ~ all (patterns)));
  return query select circle.attended();
end $$;
