-- Whose session a token is, if it is one and still runs. A visitor may ask: who holds the token is the person.
create or replace function person.session_of(wanted bytea)
returns table (session_id uuid, person_id uuid, name text, kinds text[])
language sql stable security definer set search_path = '' as $$
  select s.id, p.id, p.given_name,
    array(select distinct r.kind from person.role r
          where r.person_id = p.id and r.from_day <= platform.now()::date
            and (r.until_day is null or r.until_day >= platform.now()::date) order by r.kind)
  from person.session s join person.person p on p.id = s.person_id
  where s.token_hash = wanted and s.ended_at is null and s.ends_at > platform.now()
$$;

-- The invented people of a demo, for the page on which one chooses who to be.
create or replace function person.demo_people()
returns table (person_id uuid, name text, says text, kinds text[])
language sql stable security definer set search_path = '' as $$
  select p.id, p.given_name || ' ' || p.family_name, d.says,
    array(select distinct r.kind from person.role r where r.person_id = p.id order by r.kind)
  from person.demo_sign_in d join person.person p on p.id = d.person_id order by d.position
$$;

-- The person a code belongs to. The code is told from one person to another, never looked up by name.
create or replace function person.person_of_code(wanted text)
returns table (person_id uuid, name text)
language sql stable security definer set search_path = '' as $$
  select p.id, p.given_name from person.code c join person.person p on p.id = c.person_id where c.code = wanted
$$;
