-- One's own part of a group alone: the number that binds the notes together shows nobody who else was there.
grant select (note_id, citizen_id, group_id) on journal.group_note to roret_read, roret_write;
grant insert (note_id, citizen_id, group_id) on journal.group_note to roret_write;
create policy seen on journal.group_note for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('journal'))) or note_id = any (array(select circle.shared('journal'))));
create policy made on journal.group_note for insert to roret_write with check (exists (select from journal.note n
  where n.id = note_id and n.author_id = (select platform.actor()) and n.received_at = platform.now()));
