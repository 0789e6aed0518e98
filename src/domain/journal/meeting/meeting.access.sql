-- A meeting is between the person and those who work with them and may write the journal. Nobody else reads what
-- is still being written; the note that comes of it is read as any note.
grant select (id, citizen_id, appointment_id, opened_by, opened_at) on journal.meeting to roret_read, roret_write;
grant insert (id, citizen_id, appointment_id, opened_by, opened_at) on journal.meeting to roret_write;
create policy at_table on journal.meeting for select to roret_read, roret_write using (citizen_id = (select platform.actor())
  or (citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.writable('journal')))));
create policy opened on journal.meeting for insert to roret_write with check (opened_by = (select platform.actor())
  and (citizen_id = (select platform.actor())
    or (citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.writable('journal'))))));

grant select (id, meeting_id, citizen_id, words_sealed, by_id, at, talked_at) on journal.meeting_point to roret_read, roret_write;
grant insert (id, meeting_id, citizen_id, words_sealed, by_id, at), update (talked_at) on journal.meeting_point to roret_write;
create policy at_table on journal.meeting_point for select to roret_read, roret_write using (citizen_id = (select platform.actor())
  or (citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.writable('journal')))));
create policy added on journal.meeting_point for insert to roret_write with check (by_id = (select platform.actor())
  and (citizen_id = (select platform.actor())
    or (citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.writable('journal'))))));
create policy talked on journal.meeting_point for update to roret_write using (citizen_id = (select platform.actor())
  or (citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.writable('journal')))));

grant select (id, meeting_id, citizen_id, kind, by_id, at, ended_at) on journal.meeting_signal to roret_read, roret_write;
grant insert (id, meeting_id, citizen_id, kind, by_id, at), update (ended_at) on journal.meeting_signal to roret_write;
create policy at_table on journal.meeting_signal for select to roret_read, roret_write using (citizen_id = (select platform.actor())
  or (citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.writable('journal')))));
create policy given on journal.meeting_signal for insert to roret_write with check (by_id = (select platform.actor())
  and (citizen_id = (select platform.actor())
    or (citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.writable('journal'))))));
-- Who asked for a break says when it is over; and so may the person always.
create policy over on journal.meeting_signal for update to roret_write
  using (ended_at is null and (citizen_id = (select platform.actor()) or (by_id = (select platform.actor())
    and citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.writable('journal'))))))
  with check (ended_at is not null);

grant select (id, meeting_id, citizen_id, position, begun_by, begun_at) on journal.minute to roret_read, roret_write;
grant insert (id, meeting_id, citizen_id, position, begun_by, begun_at) on journal.minute to roret_write;
create policy at_table on journal.minute for select to roret_read, roret_write using (citizen_id = (select platform.actor())
  or (citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.writable('journal')))));
create policy begun on journal.minute for insert to roret_write with check (begun_by = (select platform.actor())
  and (citizen_id = (select platform.actor())
    or (citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.writable('journal'))))));

grant select (id, minute_id, citizen_id, words_sealed, from_ids, written_by, written_at, replaced_by) on journal.minute_text to roret_read, roret_write;
grant insert (id, minute_id, citizen_id, words_sealed, from_ids, written_by, written_at), update (replaced_by) on journal.minute_text to roret_write;
create policy at_table on journal.minute_text for select to roret_read, roret_write using (citizen_id = (select platform.actor())
  or (citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.writable('journal')))));
create policy written on journal.minute_text for insert to roret_write with check (written_by = (select platform.actor())
  and (citizen_id = (select platform.actor())
    or (citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.writable('journal'))))));
-- A text gives way once, to a text that was written from it: a hand that never saw it cannot put it away.
grant execute on function journal.giving_way() to roret_read, roret_write;
grant select (id, minute_id, from_ids, written_by, written_at) on journal.minute_text to roret_sets;
create policy sets on journal.minute_text for select to roret_sets using (true);
create policy gave_way on journal.minute_text for update to roret_write
  using (replaced_by is null and (citizen_id = (select platform.actor())
    or (citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.writable('journal'))))))
  with check ((id, replaced_by) in (select g.text_id, g.to_id from journal.giving_way() g));

grant select (id, meeting_id, citizen_id, says, words_sealed, by_id, at) on journal.read_back to roret_read, roret_write;
grant insert (id, meeting_id, citizen_id, says, words_sealed, by_id, at) on journal.read_back to roret_write;
create policy at_table on journal.read_back for select to roret_read, roret_write using (citizen_id = (select platform.actor())
  or (citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.writable('journal')))));
-- The person says it; where one phone is passed over the table, it stands in the name of the one who wrote it down.
create policy said on journal.read_back for insert to roret_write with check (by_id = (select platform.actor())
  and (citizen_id = (select platform.actor())
    or (citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.writable('journal'))))));

grant select (meeting_id, note_id, citizen_id) on journal.meeting_note to roret_read, roret_write;
grant insert (meeting_id, note_id, citizen_id) on journal.meeting_note to roret_write;
create policy seen on journal.meeting_note for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('journal'))) or note_id = any (array(select circle.shared('journal'))));
create policy made on journal.meeting_note for insert to roret_write with check (exists (select from journal.note n
  where n.id = note_id and n.author_id = (select platform.actor()) and n.received_at = platform.now()));

grant select (note_id, person_id, citizen_id) on journal.note_writer to roret_read, roret_write;
grant insert (note_id, person_id, citizen_id) on journal.note_writer to roret_write;
create policy seen on journal.note_writer for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('journal'))) or note_id = any (array(select circle.shared('journal'))));
create policy made on journal.note_writer for insert to roret_write with check (exists (select from journal.note n
  where n.id = note_id and n.author_id = (select platform.actor()) and n.received_at = platform.now()));
