-- Who comes, or came in the last three months, to what I see for another reason than work, and to what I come to myself;
-- and who is here now in the units where I work, or that work with me. Their pictures I may see. (Each appointment is
-- looked up by its own index, `offset 0`: joined, PostgreSQL read everybody's.)
create or replace function appointment.faces() returns setof uuid
language sql stable security definer set search_path = '' as $$
  with since as (select platform.now() - interval '91 days' as at), seen (id) as (
    select a.id from circle.granted('appointments') g cross join lateral (select x.id from appointment.appointment x
      where x.citizen_id = g.citizen_id and x.starts_at > (select at from since) offset 0) a
    where g.object_id is null and g.ground in ('self', 'consent', 'representation', 'exchange')
    union select circle.shared('appointments')
    union select m.appointment_id from appointment.participant m
      where m.person_id = platform.actor() and m.ended_at is null and m.starts_at > (select at from since)
        and m.citizen_id in (select circle.readable('appointments')))
  select t.person_id from seen cross join lateral (select p.person_id from appointment.participant p
    where p.appointment_id = seen.id and p.ended_at is null and p.starts_at > (select at from since) offset 0) t
  union select h.person_id from appointment.present_now() h where h.unit_id in (
    select appointment.my_units() union select u.unit_id from appointment.talk_units() u where u.mine)
$$;
