-- For whom has the acting person opened Nødadgang now, and may they also write? Never: it is for reading. One
-- who no longer works here has none, whatever the clock says.
create or replace function circle.running_emergency()
returns table (citizen_id uuid, may_write boolean)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select e.citizen_id, false from circle.emergency e
  where e.person_id = platform.actor() and e.ended_at is null
    and e.opened_at <= platform.now() and e.until_at > platform.now()
    and exists (select from person.role r where r.person_id = e.person_id and r.kind = 'staff'
      and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date));
end $$;

create or replace function circle.in_emergency() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select citizen_id from circle.running_emergency()
$$;

-- From which units may the acting person open one: none for those who may not.
create or replace function circle.emergency_opener() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select r.unit_id from person.role r
  where r.person_id = platform.actor() and r.kind = 'staff' and r.unit_id is not null
    and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date)
    and (r.unit_id in (select unit_id from circle.emergency_unit)
      or exists (select from circle.staff_relation w join circle.emergency_role e on e.role = w.role
        where w.person_id = r.person_id and w.ended_at is null and w.from_at <= platform.now()
          and (w.until_at is null or w.until_at > platform.now())))
$$;

-- The tries that the acting person makes in this very moment. Without one nobody is found and nothing opens.
create or replace function circle.emergency_asked() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select id from circle.emergency_try
  where person_id = platform.actor() and at = platform.now() and outcome = 'asked'
$$;

-- A citizen by their code or by their whole name: answers only inside a try, to those who may open, and never
-- with a list. Two with the same name are two rows, and the page then asks for the code.
create or replace function circle.found_in_emergency(asked text)
returns table (person_id uuid, name text)
language sql stable security definer set search_path = '' as $$
  select p.id, p.given_name from person.person p
  where exists (select from circle.emergency_asked()) and exists (select from circle.emergency_opener())
    and (lower(btrim(p.given_name || ' ' || p.family_name)) = lower(btrim(asked))
      or exists (select from person.code c where c.person_id = p.id and c.code = upper(btrim(asked))))
    and exists (select from person.role r where r.person_id = p.id and r.kind = 'citizen'
      and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date))
  limit 2
$$;

-- Which acts is the acting person to look at afterwards: the data protection officer all, a leader those of
-- the own unit (one of the leadership: of every unit) that the person has been told of. Never one's own act,
-- nor one about oneself.
create or replace function circle.emergency_to_review() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select e.id from circle.emergency e
  where platform.actor() not in (e.person_id, e.citizen_id) and exists (
    select from person.role r left join municipality.unit u on u.id = r.unit_id
    where r.person_id = platform.actor() and r.from_day <= platform.now()::date
      and (r.until_day is null or r.until_day >= platform.now()::date)
      and (r.kind = 'admin' or (r.kind = 'leader' and e.withheld is null
        and (r.unit_id = e.unit_id or u.kind = 'leadership'))))
$$;

-- Acts about the acting person that they are told of, and those that they are not told of yet, for safety.
create or replace function circle.emergency_told() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select e.id from circle.emergency e where e.citizen_id = platform.actor()
    and (e.withheld is null or exists (select from circle.emergency_telling t where t.emergency_id = e.id))
$$;

create or replace function circle.emergency_withheld() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select e.id from circle.emergency e where e.citizen_id = platform.actor()
    and e.id not in (select circle.emergency_told())
$$;

-- The looks of those acts that the person is not told of yet. Asked for every reading of the log, so it is
-- quick for those about whom nothing is kept back.
create or replace function circle.withheld_looks() returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
declare
  me constant uuid := platform.actor();
begin
  if not exists (select from circle.emergency e where e.citizen_id = me and e.withheld is not null) then return; end if;
  return query select l.id from circle.emergency e join audit.look l on l.citizen_id = e.citizen_id
      and l.actor_id = e.person_id and l.ground = 'emergency'
      and l.at between e.opened_at and coalesce(e.ended_at, e.until_at)
    where e.citizen_id = me and e.id in (select circle.emergency_withheld());
end $$;

-- Whose names go with those acts: for the one who looks at them, and for the person who is told. Asked for
-- every name that is read, so it is quick for everybody else.
create or replace function circle.emergency_people() returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
declare
  me constant uuid := platform.actor();
begin
  if exists (select from circle.emergency e where e.citizen_id = me) then
    return query select e.person_id from circle.emergency e where e.id in (select circle.emergency_told());
  end if;
  if exists (select from person.role r where r.person_id = me and r.kind in ('admin', 'leader')) then
    return query select unnest(array[e.citizen_id, e.person_id]) from circle.emergency e
      where e.id in (select circle.emergency_to_review());
  end if;
end $$;

-- How often, by unit and quarter. Small numbers are for the data protection officer alone: in a small town
-- one is somebody.
create or replace function circle.emergency_counts()
returns table (unit_id uuid, quarter date, acts int, unreviewed int)
language sql stable security definer set search_path = '' as $$
  with me as (
    select bool_or(r.kind = 'admin') as officer from person.role r
    where r.person_id = platform.actor() and r.kind in ('admin', 'leader') and r.from_day <= platform.now()::date
      and (r.until_day is null or r.until_day >= platform.now()::date)
  ), counted as (
    select e.unit_id, date_trunc('quarter', e.opened_at at time zone 'Europe/Copenhagen')::date as quarter,
      count(*)::int as acts,
      (count(*) filter (where not exists (
        select from circle.emergency_review v where v.emergency_id = e.id)))::int as unreviewed
    from circle.emergency e group by 1, 2
  )
  select c.unit_id, c.quarter, case when me.officer or c.acts >= 5 then c.acts end,
    case when me.officer or c.unreviewed >= 5 then c.unreviewed end
  from counted c cross join me where me.officer is not null
$$;
