-- The data protection officer (and administrator), who looks after the log: the acting person, or nobody.
create or replace function audit.controller() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select distinct r.person_id from person.role r
  where r.person_id = platform.actor() and r.kind = 'admin' and r.from_day <= platform.now()::date
    and (r.until_day is null or r.until_day >= platform.now()::date)
$$;

-- Whose looks the acting person may control: an officer those of everybody who works here, a leader those of
-- the own unit (one of the leadership: of every unit). Never one's own: somebody else looks at those.
create or replace function audit.overseen() returns setof uuid
language sql stable security definer set search_path = '' as $$
  with mine as (
    select r.kind, r.unit_id, u.kind as unit_kind from person.role r left join municipality.unit u on u.id = r.unit_id
    where r.person_id = platform.actor() and r.kind in ('admin', 'leader') and r.from_day <= platform.now()::date
      and (r.until_day is null or r.until_day >= platform.now()::date)
  )
  select distinct w.person_id from person.role w join mine m
    on m.kind = 'admin' or m.unit_kind = 'leadership' or m.unit_id = w.unit_id
  where w.kind in ('staff', 'leader', 'admin') and w.person_id <> platform.actor()
$$;

-- May the acting person control at all? Themselves, or nobody.
create or replace function audit.overseer() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select platform.actor() where exists (select from audit.overseen())
$$;

-- What no relation, share, representation, exchange or reviewed emergency explained when it happened.
create or replace function audit.unexplained(ground text) returns boolean
language sql stable security definer set search_path = '' as $$
  select ground in ('none', 'duty_desk', 'control')
$$;

-- How many looks there were in a period, and how many of them nothing explains.
create or replace function audit.looks_counted(after timestamptz, until timestamptz)
returns table (looks int, unexplained int)
language sql stable security definer set search_path = '' as $$
  select count(*)::int, (count(*) filter (where audit.unexplained(l.ground)))::int from audit.look l
  where l.at >= after and l.at < until and l.citizen_id <> l.actor_id
    and l.actor_id = any (array(select audit.overseen()))
$$;

-- The draw: the looks of a period in an order that only the seed decides, SHA-256 of seed and look. The same
-- seed gives the same draw again, and without it nobody can say which look will come.
create or replace function audit.drawn(seed bytea, after timestamptz, until timestamptz, of_unexplained boolean, wanted int)
returns table (look_id uuid, look_at timestamptz, actor_id uuid, citizen_id uuid, subjects text[], ground text)
language sql stable security definer set search_path = '' as $$
  select l.id, l.at, l.actor_id, l.citizen_id, l.subjects, l.ground from audit.look l
  where l.at >= after and l.at < until and l.citizen_id <> l.actor_id
    and l.actor_id = any (array(select audit.overseen())) and audit.unexplained(l.ground) = of_unexplained
  order by sha256(seed || uuid_send(l.id)), l.id limit least(greatest(wanted, 0), 200)
$$;

-- The questions that wait for the acting person's own words.
create or replace function audit.asked_of_me() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select q.id from audit.question q where q.asked_id = platform.actor()
    and not exists (select from audit.reply r where r.question_id = q.id)
$$;

-- The questions that the acting person has asked or looks after.
create or replace function audit.questions_kept() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select q.id from audit.question q
  where q.asked_by = platform.actor() and exists (select from audit.overseer())
    or (exists (select from audit.controller()) and q.asked_id <> platform.actor())
$$;

-- The alarms about those whom the acting person oversees.
create or replace function audit.alarms_kept() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select id from audit.alarm where actor_id = any (array(select audit.overseen()))
$$;

-- What an alarm is about: who looked at whom, when and by which ground.
create or replace function audit.alarm_looks(wanted uuid)
returns table (at timestamptz, citizen_id uuid, name text, subjects text[], ground text)
language sql stable security definer set search_path = '' as $$
  select l.at, l.citizen_id, p.given_name || ' ' || p.family_name, l.subjects, l.ground
  from audit.alarm a join audit.look l on l.actor_id = a.actor_id and l.at >= a.from_at and l.at < a.until_at
    and l.citizen_id <> l.actor_id and l.ground <> 'control'
    join person.person p on p.id = l.citizen_id
  where a.id = wanted and a.id in (select audit.alarms_kept())
  order by l.at limit 200
$$;

-- Whose names go with it: for those who look after the log, and for the one who is asked. Asked for every name
-- that is read, so it is quick for everybody else.
create or replace function audit.control_people() returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
declare
  me constant uuid := platform.actor();
begin
  return query select unnest(array[q.citizen_id, q.asked_by]) from audit.question q where q.asked_id = me;
  if not exists (select from person.role r where r.person_id = me and r.kind in ('admin', 'leader')) then return; end if;
  return query
  select unnest(array[q.asked_id, q.citizen_id, q.asked_by]) from audit.question q where q.id in (select audit.questions_kept())
  union select a.actor_id from audit.alarm a where a.id in (select audit.alarms_kept())
  union select unnest(array[w.citizen_id, w.looked_id]) from audit.wondering w where exists (select from audit.controller())
  union select c.drawn_by from audit.control c where exists (select from audit.controller());
end $$;
