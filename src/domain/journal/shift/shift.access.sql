-- A note is passed on by those who work with the person and may write in the journal, and taken by those who work
-- with the person. The person sees that it was.
grant select (note_id, citizen_id, passed_by, passed_at) on journal.passing to roret_read, roret_write;
grant insert (note_id, citizen_id, passed_by, passed_at) on journal.passing to roret_write;
create policy seen on journal.passing for select to roret_read, roret_write
  using (citizen_id = any (array(select circle.readable('journal'))));
create policy passed on journal.passing for insert to roret_write with check (passed_by = (select platform.actor())
  and passed_at = platform.now() and citizen_id = any (array(select circle.attended()))
  and citizen_id = any (array(select circle.writable('journal'))));

grant select (note_id, citizen_id, person_id, read_at) on journal.passing_read to roret_read, roret_write;
grant insert (note_id, citizen_id, person_id, read_at) on journal.passing_read to roret_write;
create policy seen on journal.passing_read for select to roret_read, roret_write
  using (citizen_id = any (array(select circle.readable('journal'))));
create policy taken on journal.passing_read for insert to roret_write with check (person_id = (select platform.actor())
  and read_at = platform.now() and citizen_id = any (array(select circle.attended()))
  and citizen_id = any (array(select circle.readable('journal'))));
