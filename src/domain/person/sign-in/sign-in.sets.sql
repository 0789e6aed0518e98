-- What must be known before anybody is signed in. Each takes what only the right one can have (a subject that an
-- issuer vouches for, a token, a key) and gives an identifier; none gives a name or a list.

create or replace function person.person_of_identity(wanted_issuer text, wanted bytea[])
returns table (person_id uuid, identity_id uuid)
language sql stable security definer set search_path = '' as $$
  select i.person_id, i.id from person.identity i
  where i.issuer = wanted_issuer and i.subject_hash = any (wanted) and i.ended_at is null
$$;

create or replace function person.person_of_cpr(wanted bytea[]) returns setof uuid
language sql stable security definer set search_path = '' as $$
  select c.person_id from person.cpr c where c.cpr_hash = any (wanted)
$$;

create or replace function person.person_of_passkey(wanted text)
returns table (passkey_id uuid, person_id uuid, public_key bytea, counter bigint, level text)
language sql stable security definer set search_path = '' as $$
  select k.id, k.person_id, k.public_key, k.counter, k.level from person.passkey k
  where k.credential = wanted and k.ended_at is null
$$;

-- Only what has been sent to a person, and still holds.
create or replace function person.person_of_link(wanted bytea)
returns table (link_id uuid, person_id uuid)
language sql stable security definer set search_path = '' as $$
  select l.id, l.person_id from person.link l
  where l.token_hash = wanted and l.person_id is not null and l.used_at is null and l.until_at > platform.now()
$$;

create or replace function person.person_of_way_in(wanted bytea[])
returns table (way_in_id uuid, person_id uuid, kind text, made_by uuid)
language sql stable security definer set search_path = '' as $$
  select w.id, w.person_id, w.kind, w.made_by from person.way_in w
  where w.code_hash = any (wanted) and w.used_at is null and w.ended_at is null and w.until_at > platform.now()
$$;

-- A code typed by hand: five tries for each time somebody asked, and only in the browser that asked.
create or replace function person.try_code(asked uuid, wanted bytea)
returns table (link_id uuid, person_id uuid)
language sql volatile security definer set search_path = '' as $$
  with tried as (
    update person.link l set tries = l.tries + 1
    where l.id = asked and l.tries < 5 and l.used_at is null and l.until_at > platform.now()
    returning l.id, l.person_id, l.code_hash)
  select t.id, t.person_id from tried t where t.code_hash = wanted and t.person_id is not null
$$;

-- Whom a link is for, when exactly one person is reached there, and when fewer than three have been sent in its
-- lifetime: then one that still holds lies in the inbox already, so nobody is locked out (ASVS 5.0, 6.3.1).
create or replace function person.receiver_of_link(wanted uuid)
returns table (person_id uuid, channel_id uuid, kind text, value_sealed bytea)
language sql stable security definer set search_path = '' as $$
  with asked as (select l.id, l.target_hash from person.link l where l.id = wanted and l.sent_at is null and l.until_at > platform.now()),
    found as (select c.person_id, c.id, c.kind, c.value_sealed from person.channel c join asked a on c.value_hash = a.target_hash
      where c.ended_at is null and c.kind in ('email', 'sms'))
  select f.person_id, f.id, f.kind, f.value_sealed from found f
  where (select count(distinct o.person_id) from found o) = 1
    and (select count(*) from person.link l join asked a on a.target_hash = l.target_hash
      where l.sent_at > platform.now() - interval '15 minutes') < 3
  order by f.id limit 1
$$;

-- The issuer says that it is over: one session of its own, or all that this subject has from there.
create or replace function person.end_from_issuer(wanted_issuer text, subjects bytea[], sids bytea[]) returns int
language sql volatile security definer set search_path = '' as $$
  with ended as (
    update person.session s set ended_at = platform.now()
    from person.session_origin o join person.identity i on i.id = o.identity_id
    where o.session_id = s.id and s.ended_at is null and i.issuer = wanted_issuer
      and (sids is null or o.sid_hash = any (sids)) and (subjects is null or i.subject_hash = any (subjects))
      and not (sids is null and subjects is null)
    returning s.id)
  select count(*)::int from ended
$$;

-- Whoever holds the token may end its session: what a browser leaves behind when somebody signs in anew.
create or replace function person.end_by_token(wanted bytea) returns int
language sql volatile security definer set search_path = '' as $$
  with ended as (update person.session s set ended_at = platform.now()
    where s.token_hash = wanted and s.ended_at is null returning s.id)
  select count(*)::int from ended
$$;
