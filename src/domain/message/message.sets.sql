-- Who is in which thread now, and from when they see it; all policies of the room ask this. Being named in a thread is
-- not enough: who is there by work sees it while they work with the person, and who was chosen while they are in the
-- person's circle. A substitute sees what the one they cover for sees. A team is those who are employed there today;
-- never a colleague's thread by one of the same unit (the dual-role lock), nor a record that is shielded from them.
create or replace function message.mine() returns table (thread_id uuid, sees_from timestamptz, way text)
language plpgsql stable security definer set search_path = '' as $$
declare
  me constant uuid := platform.actor();
  at constant timestamptz := platform.now();
  today constant date := at::date;
begin
  if me is null then return; end if;
  return query select t.id, null::timestamptz, 'own' from message.thread t where t.citizen_id = me;
  return query
  select m.thread_id, m.sees_from, m.kind from message.member m
  where m.person_id = me and m.ended_at is null
    and not exists (select from circle.denial d where d.citizen_id = m.citizen_id and d.person_id = me
      and d.subject is null and d.ended_at is null)
    and case m.kind when 'staff' then m.citizen_id in (select circle.attended())
      else exists (select from circle.member c
        where c.citizen_id = m.citizen_id and c.person_id = me and c.ended_at is null) end;
  return query
  select m.thread_id, m.sees_from, 'substitute'
  from circle.substitution s join circle.staff_relation r on r.id = s.relation_id
    join message.member m on m.citizen_id = s.citizen_id and m.person_id = r.person_id and m.kind = 'staff' and m.ended_at is null
  where s.person_id = me and s.ended_at is null and s.from_at <= at and s.until_at > at
    and r.ended_at is null and r.from_at <= at and (r.until_at is null or r.until_at > at)
    and s.citizen_id in (select circle.attended());
  return query
  select t.id, null::timestamptz, 'team' from message.thread t
  where t.unit_id in (select u.id from message.units() u (id)) and t.citizen_id <> me
    and not exists (select from circle.denial d where d.citizen_id = t.citizen_id and d.person_id = me
      and d.subject is null and d.ended_at is null)
    and t.citizen_id <> all (array(select circle.shielded(me, at)))
    and not exists (select from person.role w where w.person_id = t.citizen_id and w.unit_id = t.unit_id
      and w.kind in ('staff', 'peer', 'leader', 'admin') and (w.until_day is null or w.until_day >= today));
end $$;

-- The units in which I am employed today.
create or replace function message.units() returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin return query
  select r.unit_id from person.role r
  where r.person_id = platform.actor() and r.kind in ('staff', 'leader') and r.unit_id is not null
    and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date);
end $$;

create or replace function message.open() returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin return query
  select thread_id from message.mine();
end $$;

-- Threads that I see from the beginning, and the lines of those that I see from later on.
create or replace function message.whole() returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin return query
  select thread_id from message.mine() where sees_from is null;
end $$;
create or replace function message.later_lines() returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin return query
  select l.id from message.mine() m join message.line l on l.thread_id = m.thread_id and l.written_at >= m.sees_from;
end $$;

-- Where I answer as my work.
create or replace function message.answering() returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin return query
  select thread_id from message.mine() where way in ('staff', 'substitute', 'team');
end $$;
create or replace function message.in_team() returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin return query
  select thread_id from message.mine() where way = 'team';
end $$;

-- Where I may write: in what is not closed.
create or replace function message.speakable() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select m.thread_id from message.mine() m
  where not exists (select from message.closing c where c.thread_id = m.thread_id and c.ended_at is null)
$$;

-- Whom the person may take into a thread of theirs: those they chose and those who work with them, less whom they
-- keep apart.
create or replace function message.choosable() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select p.id from (
    select m.person_id as id from circle.member m where m.citizen_id = platform.actor() and m.ended_at is null
    union select r.person_id from circle.staff_relation r
      where r.citizen_id = platform.actor() and r.ended_at is null and r.from_at <= platform.now()
        and (r.until_at is null or r.until_at > platform.now())
    union select s.person_id from circle.substitution s
      where s.citizen_id = platform.actor() and s.ended_at is null and s.from_at <= platform.now() and s.until_at > platform.now()
  ) p
  where not exists (select from circle.denial d where d.citizen_id = platform.actor() and d.person_id = p.id
    and d.subject is null and d.ended_at is null)
$$;

-- The threads that I began and am about to come into: once, so that one to whom the person said goodbye stays away.
create or replace function message.begun() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select t.id from message.thread t where t.started_by = platform.actor()
    and not exists (select from message.member m where m.thread_id = t.id and m.person_id = platform.actor())
$$;

-- Files that came with a line I may read.
create or replace function message.files() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select a.file_id from message.attachment a
  where a.thread_id in (select message.whole()) or a.line_id in (select message.later_lines())
$$;

-- Who has said that others may see their reading.
create or replace function message.openly() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select person_id from message.preference where shows_reading
$$;

-- The names of those in my threads.
create or replace function message.names() returns table (person_id uuid, name text)
language sql stable security definer set search_path = '' as $$
  with mine as materialized (select distinct m.thread_id as id from message.mine() m),
  people as (
    select t.citizen_id as id from message.thread t join mine using (id)
    union select m.person_id from message.member m join mine on mine.id = m.thread_id
    union select m.ended_by from message.member m join mine on mine.id = m.thread_id where m.ended_by is not null
    union select l.author_id from message.line l join mine on mine.id = l.thread_id
    union select k.person_id from message.taking k join mine on mine.id = k.thread_id)
  select p.id, p.given_name from person.person p join people using (id)
$$;
