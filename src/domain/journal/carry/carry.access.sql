-- The person sees what of theirs was copied to another system, and so do those who work with them.
grant select (id, citizen_id, kind, object_id, into_system, carried_by, carried_at, ended_at) on journal.carried to roret_read, roret_write;
grant insert (id, citizen_id, kind, object_id, into_system, carried_by, carried_at), update (ended_at) on journal.carried to roret_write;
create policy seen on journal.carried for select to roret_read, roret_write using (citizen_id = (select platform.actor())
  or (citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.readable('journal')))));
create policy carried on journal.carried for insert to roret_write with check (carried_by = (select platform.actor())
  and citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.writable('journal'))));
create policy ended on journal.carried for update to roret_write using (ended_at is null and carried_by = (select platform.actor())
  and citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.writable('journal'))))
  with check (ended_at is not null);
