-- The sets that every policy asks: "is this in the set?", never "may I see this row?". A function per row
-- took 2,516 ms where the set took 1 on 200,000 rows. They belong to a role that owns no table.
-- Two functions say who sees what and why (running, granted), and all others ask them. What is asked often is
-- PL/pgSQL: its plans are kept for the session, where an SQL function is planned anew in every statement.

-- What somebody was let into by choice or by paper, not by work: shares, representation, consent to exchange.
create or replace function circle.chosen(me uuid, at timestamptz)
returns table (citizen_id uuid, ground text, subject text, object_id uuid, may_write boolean, given_at timestamptz)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
  select s.citizen_id, 'consent', s.subject, s.object_id, false, s.given_at
  from circle.share s
  where s.person_id = me and s.ended_at is null and (s.until_at is null or s.until_at > at);
  return query
  select r.citizen_id, 'representation', x.code, null::uuid, x.code = any (r.writes), r.registered_at
  from circle.representation r cross join unnest(r.reads) as x (code)
  where r.person_id = me and r.ended_at is null and r.from_at <= at and (r.until_at is null or r.until_at > at);
  return query
  select e.citizen_id, 'exchange', x.code, null::uuid, false, e.given_at
  from circle.exchange_consent e cross join unnest(e.subjects) as x (code)
  where e.person_id = me and e.ended_at is null and e.until_at > at;
end $$;

-- Whose records are shielded now, and not opened to this one by name.
create or replace function circle.shielded(me uuid, at timestamptz) returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select s.citizen_id from circle.shield s
  where s.ended_at is null and s.from_at <= at and s.until_at > at
    and not exists (select from circle.trust t where t.citizen_id = s.citizen_id and t.person_id = me and t.ended_at is null);
end $$;

-- Whose life am I let into now, and by what: the running permits, less what is closed to me. What comes by work
-- has a role, and its subjects by circle.duty; the rest names its subject. A record is closed to those whom the
-- person denies altogether; and to those who are employed, when it is shielded, or when the person is a colleague
-- (the dual-role lock: it follows from the roles themselves, and leaves what the person shared since they began).
-- The ones let in by name come through, but never one of the same unit. Nødadgang opens what is closed.
-- Work counts only while one is employed: when the role ends, so does all that it opened.
create or replace function circle.running_now()
returns table (citizen_id uuid, ground text, role text, subject text, object_id uuid, may_write boolean)
language plpgsql stable security definer set search_path = '' as $$
declare
  me constant uuid := platform.actor();
  at constant timestamptz := platform.now();
  today constant date := at::date;
  units constant uuid[] := array(select m.unit_id from person.role m where m.person_id = me and m.unit_id is not null
    and m.from_day <= today and (m.until_day is null or m.until_day >= today));
  about constant uuid[] := nullif(current_setting('roret.about', true), '')::uuid[];
  held uuid[];
  shut uuid[];
  locks uuid[];
begin
  if me is null then return; end if;
  return query select me, 'self', null::text, null::text, null::uuid, true;
  if not exists (select from person.role r where r.person_id = me and r.kind in ('staff', 'peer', 'leader', 'admin')
      and r.from_day <= today and (r.until_day is null or r.until_day >= today)) then
    return query select p.citizen_id, p.ground, null::text, p.subject, p.object_id, p.may_write
      from circle.chosen(me, at) p
      where not exists (select from circle.denial d
        where d.citizen_id = p.citizen_id and d.person_id = me and d.subject is null and d.ended_at is null);
    return;
  end if;
  -- Whom it may be about (of those the page is about, where it says so: circle.about); who of them is closed to me
  -- altogether; who of them is a colleague. Each by an index and few
  -- rows, in one way that is quick for nine and for five thousand.
  held := coalesce(about, array(select r.citizen_id from circle.staff_relation r where r.person_id = me and r.ended_at is null))
    || array(select s.citizen_id from circle.substitution s where s.person_id = me and s.ended_at is null
    union all select c.citizen_id from circle.chosen(me, at) c);
  shut := array(
    select d.citizen_id from circle.denial d where d.person_id = me and d.subject is null and d.ended_at is null
    union all select circle.shielded(me, at));
  locks := array(
    select w.person_id from person.role w where w.person_id = any (held)
      and w.kind in ('staff', 'peer', 'leader', 'admin') and (w.until_day is null or w.until_day >= today)
      and exists (select from person.role c where c.person_id = w.person_id and c.kind = 'citizen')
      and (not exists (select from circle.trust t where t.citizen_id = w.person_id and t.person_id = me and t.ended_at is null)
        or w.unit_id = any (units)));
  return query
  select r.citizen_id, 'relation', r.role, null::text, null::uuid, false
  from circle.staff_relation r
  where r.person_id = me and r.ended_at is null and r.from_at <= at and (r.until_at is null or r.until_at > at)
    and (about is null or r.citizen_id = any (about)) and r.citizen_id <> all (shut) and r.citizen_id <> all (locks);
  return query
  select s.citizen_id, 'substitute', r.role, null::text, null::uuid, false
  from circle.substitution s join circle.staff_relation r on r.id = s.relation_id
  where s.person_id = me and s.ended_at is null and s.from_at <= at and s.until_at > at
    and r.ended_at is null and r.from_at <= at and (r.until_at is null or r.until_at > at)
    and s.citizen_id <> all (shut) and s.citizen_id <> all (locks);
  return query
  select c.citizen_id, c.ground, null::text, c.subject, c.object_id, c.may_write
  from circle.chosen(me, at) c
  where c.citizen_id <> all (shut) and (c.citizen_id <> all (locks) or not exists (
    select from person.role w where w.person_id = c.citizen_id and w.kind in ('staff', 'peer', 'leader', 'admin')
      and (w.until_day is null or w.until_day >= today) and c.given_at::date < w.from_day
      and (not exists (select from circle.trust t where t.citizen_id = c.citizen_id and t.person_id = me and t.ended_at is null)
        or w.unit_id = any (units))));
  return query select e.citizen_id, 'emergency', null::text, null::text, null::uuid, e.may_write from circle.running_emergency() e;
end $$;

-- What a request may see does not change while it reads: one snapshot, and nothing written but looks. So what was
-- worked out is kept for the rest of the transaction, beside the actor it is true for; where one writes, never.
-- (Measured: without it a page of one citizen cost three times the bare statements.) Of a page that is about some
-- people only (circle.about) those are kept. A setting can be forged by nobody who could not as well say that they are
-- somebody else (roret.actor).
create or replace function circle.running()
returns table (citizen_id uuid, ground text, role text, subject text, object_id uuid, may_write boolean)
language plpgsql stable security definer set search_path = '' as $$
declare
  me constant text := current_setting('roret.actor', true);
  kept text := current_setting('roret.kept_running', true);
  reads constant boolean := current_setting('role') = 'roret_read';
  about constant uuid[] := nullif(current_setting('roret.about', true), '')::uuid[];
begin
  if coalesce(me, '') = '' then return; end if;
  if not reads then return query select * from circle.running_now(); return; end if;
  if kept is null or left(kept, 36) <> me then
    kept := (select coalesce(jsonb_agg(to_jsonb(r)), '[]')::text from circle.running_now() r
      where about is null or r.ground = 'self' or r.citizen_id = any (about));
    perform set_config('roret.kept_running', me || kept, true);
  else kept := substr(kept, 37);
  end if;
  return query select x.citizen_id, x.ground, x.role, x.subject, x.object_id, x.may_write from jsonb_to_recordset(kept::jsonb)
    as x (citizen_id uuid, ground text, role text, subject text, object_id uuid, may_write boolean);
end $$;

-- Who sees this subject, of the running permits: less what the person denies me, or everybody, of it. Nødadgang
-- opens what is listed for it, and never the person's own hopes or story (GDPR art. 5, 1 c).
create or replace function circle.granted(wanted text)
returns table (citizen_id uuid, object_id uuid, ground text, may_write boolean)
language plpgsql stable security definer set search_path = '' as $$
declare
  me constant uuid := platform.actor();
begin
  return query
  select p.citizen_id, p.object_id, p.ground, coalesce(d.may_write, p.may_write)
  from circle.running() p left join circle.duty d on d.role = p.role and d.subject = wanted
  where case p.ground
      when 'self' then true
      when 'emergency' then exists (select from circle.emergency_subject s where s.subject = wanted)
      else (d.role is not null or p.subject = wanted) and not exists (select from circle.denial x
        where x.citizen_id = p.citizen_id and x.subject = wanted and x.ended_at is null
          and (x.person_id is null or x.person_id = me))
    end;
end $$;

-- For which people may I read this subject now?
create or replace function circle.readable(wanted text) returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
declare
  me constant text := current_setting('roret.actor', true);
  name constant text := 'roret.kept_readable_' || wanted;
  kept text := current_setting(name, true);
begin
  if coalesce(me, '') = '' then return; end if;
  if current_setting('role') <> 'roret_read' then
    return query select g.citizen_id from circle.granted(wanted) g where g.object_id is null; return; end if;
  if kept is null or left(kept, 36) <> me then
    kept := me || array(select g.citizen_id from circle.granted(wanted) g where g.object_id is null)::text;
    perform set_config(name, kept, true);
  end if;
  return query select unnest(substr(kept, 37)::uuid[]);
end $$;

-- For which people may I write in this subject now? A share lets one read; writing follows the work.
create or replace function circle.writable(wanted text) returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select g.citizen_id from circle.granted(wanted) g where g.may_write and g.object_id is null;
end $$;

-- Which single things of this subject are shared with me now?
create or replace function circle.shared(wanted text) returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
declare
  me constant text := current_setting('roret.actor', true);
  name constant text := 'roret.kept_shared_' || wanted;
  kept text := current_setting(name, true);
begin
  if coalesce(me, '') = '' then return; end if;
  if current_setting('role') <> 'roret_read' then
    return query select g.object_id from circle.granted(wanted) g where g.object_id is not null; return; end if;
  if kept is null or left(kept, 36) <> me then
    kept := me || array(select g.object_id from circle.granted(wanted) g where g.object_id is not null)::text;
    perform set_config(name, kept, true);
  end if;
  return query select unnest(substr(kept, 37)::uuid[]);
end $$;

-- By which ground the actor sees a person's subject: what the log says beside the purpose. The first that holds.
-- One who looks after access sees who is in a circle, and nothing that is in it.
create or replace function circle.ground(citizen uuid, wanted text) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return (select coalesce((select g.ground from circle.granted(wanted) g where g.citizen_id = citizen
    order by array_position(array['self', 'relation', 'substitute', 'representation', 'exchange', 'consent', 'emergency'], g.ground)
    limit 1), case when wanted = 'log' and exists (select from audit.overseer())
      or wanted = 'circle' and exists (select from person.role r where r.person_id = platform.actor()
      and r.kind = 'admin' and r.from_day <= platform.now()::date
      and (r.until_day is null or r.until_day >= platform.now()::date)) then 'control' else 'none' end));
end $$;

-- For which people do I work now, whatever my role? A substitute works too.
create or replace function circle.attended() returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
declare
  me constant text := current_setting('roret.actor', true);
  kept text := current_setting('roret.kept_attended', true);
begin
  if coalesce(me, '') = '' then return; end if;
  if current_setting('role') <> 'roret_read' then
    return query select r.citizen_id from circle.running_now() r where r.role is not null; return; end if;
  if kept is null or left(kept, 36) <> me then
    kept := me || array(select r.citizen_id from circle.running() r where r.role is not null)::text;
    perform set_config('roret.kept_attended', kept, true);
  end if;
  return query select unnest(substr(kept, 37)::uuid[]);
end $$;

-- For which people do I work now in this role?
create or replace function circle.working_as(wanted text) returns setof uuid
language sql stable security definer set search_path = '' as $$
  select citizen_id from circle.running() where role = wanted
$$;

-- Whose lives am I let into now, in any way?
create or replace function circle.connected() returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin return query select distinct r.citizen_id from circle.running() r; end $$;
