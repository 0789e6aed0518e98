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
