-- Notes are read by the person, by those who work with them, and by those to whom the person shares them all or
-- one. They are written by those who work with the person, in their own name, once: there is no update and no
-- delete here. Writing never follows from being the person, or from representing them.
grant usage on schema journal to roret_read, roret_write;

grant select (code, form, position, danish, english) on journal.kind to roret_read, roret_write;
create policy all_read on journal.kind for select to roret_read, roret_write using (true);
grant select (code, ffb, position, danish, english) on journal.source to roret_read, roret_write;
create policy all_read on journal.source for select to roret_read, roret_write using (true);

grant select (id, citizen_id, author_id, kind, appointment_id, happened_at, made_at, received_at)
  on journal.note to roret_read, roret_write;
grant insert (id, citizen_id, author_id, kind, appointment_id, happened_at, made_at, received_at) on journal.note to roret_write;
create policy seen on journal.note for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('journal'))) or id = any (array(select circle.shared('journal'))));
create policy written on journal.note for insert to roret_write with check (received_at = platform.now()
  and author_id = (select platform.actor()) and citizen_id = any (array(select circle.attended()))
  and citizen_id = any (array(select circle.writable('journal'))));

-- A part comes with its note, from the same hand at the same moment: later than that nothing is put into a note.
grant select (id, note_id, citizen_id, position, role, source, words_sealed, tokens, third_party, reason)
  on journal.part to roret_read, roret_write;
grant insert (id, note_id, citizen_id, position, role, source, words_sealed, tokens, third_party, reason)
  on journal.part to roret_write;
create policy seen on journal.part for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('journal'))) or note_id = any (array(select circle.shared('journal'))));
create policy written on journal.part for insert to roret_write with check (exists (select from journal.note n
  where n.id = note_id and n.author_id = (select platform.actor()) and n.received_at = platform.now()));

grant select (part_id, note_id, citizen_id, words_sealed, tokens) on journal.hidden to roret_read, roret_write;
grant insert (part_id, note_id, citizen_id, words_sealed, tokens) on journal.hidden to roret_write;
create policy seen on journal.hidden for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.readable('journal'))));
create policy written on journal.hidden for insert to roret_write with check (exists (select from journal.note n
  where n.id = note_id and n.author_id = (select platform.actor()) and n.received_at = platform.now()));

grant select (id, note_id, citizen_id, author_id, kind, words_sealed, tokens, at) on journal.addition to roret_read, roret_write;
grant insert (id, note_id, citizen_id, author_id, kind, words_sealed, tokens, at) on journal.addition to roret_write;
create policy seen on journal.addition for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('journal'))) or note_id = any (array(select circle.shared('journal'))));
create policy written on journal.addition for insert to roret_write with check (at = platform.now()
  and author_id = (select platform.actor()) and citizen_id = any (array(select circle.attended()))
  and citizen_id = any (array(select circle.writable('journal'))));

-- The person comments, and those who work with them answer.
grant select (id, note_id, citizen_id, author_id, words_sealed, tokens, at) on journal.comment to roret_read, roret_write;
grant insert (id, note_id, citizen_id, author_id, words_sealed, tokens, at) on journal.comment to roret_write;
create policy seen on journal.comment for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('journal'))) or note_id = any (array(select circle.shared('journal'))));
create policy written on journal.comment for insert to roret_write with check (at = platform.now()
  and author_id = (select platform.actor()) and (citizen_id = (select platform.actor())
    or (citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.writable('journal'))))));

grant select (id, note_id, citizen_id, step_id, appointment_id, made_by, at) on journal.outcome to roret_read, roret_write;
grant insert (id, note_id, citizen_id, step_id, appointment_id, made_by, at) on journal.outcome to roret_write;
create policy seen on journal.outcome for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('journal'))) or note_id = any (array(select circle.shared('journal'))));
create policy made on journal.outcome for insert to roret_write with check (at = platform.now()
  and made_by = (select platform.actor()) and citizen_id = any (array(select circle.attended()))
  and citizen_id = any (array(select circle.writable('journal'))));

-- One's own phrases, and those of a unit one works in; a unit's are kept by its leader.
grant select (id, person_id, unit_id, kind, words_sealed, made_by, made_at, put_away_at, put_away_by)
  on journal.phrase to roret_read, roret_write;
grant insert (id, person_id, unit_id, kind, words_sealed, made_by, made_at), update (put_away_at, put_away_by)
  on journal.phrase to roret_write;
create policy seen on journal.phrase for select to roret_read, roret_write using (
  person_id = (select platform.actor()) or unit_id = any (array(select r.unit_id from person.role r
    where r.person_id = (select platform.actor()) and r.kind in ('staff', 'leader') and r.from_day <= platform.now()::date
      and (r.until_day is null or r.until_day >= platform.now()::date))));
create policy made on journal.phrase for insert to roret_write with check (made_by = (select platform.actor())
  and (person_id = (select platform.actor()) or unit_id = any (array(select r.unit_id from person.role r
    where r.person_id = (select platform.actor()) and r.kind = 'leader' and r.from_day <= platform.now()::date
      and (r.until_day is null or r.until_day >= platform.now()::date)))));
create policy put_away on journal.phrase for update to roret_write
  using (put_away_at is null and (person_id = (select platform.actor())
    or unit_id = any (array(select r.unit_id from person.role r
      where r.person_id = (select platform.actor()) and r.kind = 'leader' and r.from_day <= platform.now()::date
        and (r.until_day is null or r.until_day >= platform.now()::date)))))
  with check (put_away_by = (select platform.actor()));

grant execute on function journal.files() to roret_read, roret_write;
grant select (note_id, citizen_id, file_id, taken_back_at) on journal.photo to roret_sets;
create policy sets on journal.photo for select to roret_sets using (true);
grant select (id, note_id, citizen_id, file_id, shows_sealed, consent_at, taken_back_at, taken_back_by)
  on journal.photo to roret_read, roret_write;
grant insert (id, note_id, citizen_id, file_id, shows_sealed, consent_at), update (taken_back_at, taken_back_by)
  on journal.photo to roret_write;
create policy seen on journal.photo for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('journal'))) or note_id = any (array(select circle.shared('journal'))));
-- With one's own note, a file of one's own.
create policy written on journal.photo for insert to roret_write with check (consent_at = platform.now()
  and exists (select from journal.note n where n.id = note_id and n.author_id = (select platform.actor())
    and n.received_at = platform.now())
  and file_id in (select f.id from platform.file f where f.owner_id = (select platform.actor())));
-- The person takes it back, or one who works with them does it when they ask.
create policy taken_back on journal.photo for update to roret_write
  using (taken_back_at is null and (citizen_id = (select platform.actor())
    or (citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.writable('journal'))))))
  with check (taken_back_by = (select platform.actor()) and taken_back_at = platform.now());
create policy journal_read on platform.file for select to roret_read, roret_write
  using (id = any (array(select journal.files())));

-- The system tells whose draft goes at midnight. It reads no words.
grant usage on schema journal to roret_jobs;
grant select (person_id, day), insert (person_id, day), delete on journal.draft_told to roret_jobs;
create policy jobs on journal.draft_told to roret_jobs using (true) with check (true);
