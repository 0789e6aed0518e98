-- The person's own, and those of them who were asked: this one letter, while it is shared and not ended.
grant execute on function everyday.letter_files() to roret_read, roret_write;
grant select (id, citizen_id, words_sealed, file_id, asked_at, ended_at) on everyday.letter to roret_read, roret_write;
grant select (id, file_id, ended_at) on everyday.letter to roret_sets;
grant insert (id, citizen_id, words_sealed, file_id, asked_at), update (ended_at) on everyday.letter to roret_write;
create policy sets on everyday.letter for select to roret_sets using (true);
create policy seen on everyday.letter for select to roret_read, roret_write using (citizen_id = (select platform.actor())
  or (ended_at is null and id = any (array(select circle.shared('letters')))));
create policy own_add on everyday.letter for insert to roret_write with check (citizen_id = (select platform.actor())
  and (file_id is null or file_id in (select f.id from platform.file f where f.owner_id = (select platform.actor()))));
create policy own_change on everyday.letter for update to roret_write using (citizen_id = (select platform.actor()));

-- An explanation is read by the person and by the one who wrote it, as long as the letter is shown to them.
grant select (id, letter_id, citizen_id, person_id, meaning_sealed, next_sealed, deadline, answered_at)
  on everyday.letter_answer to roret_read, roret_write;
grant insert (id, letter_id, citizen_id, person_id, meaning_sealed, next_sealed, deadline, answered_at)
  on everyday.letter_answer to roret_write;
create policy seen on everyday.letter_answer for select to roret_read, roret_write using (citizen_id = (select platform.actor())
  or (person_id = (select platform.actor()) and letter_id = any (array(select circle.shared('letters')))));
create policy answered on everyday.letter_answer for insert to roret_write with check (person_id = (select platform.actor())
  and letter_id = any (array(select circle.shared('letters')))
  and citizen_id in (select l.citizen_id from everyday.letter l where l.id = letter_id and l.ended_at is null));
create policy everyday_read on platform.file for select to roret_read, roret_write
  using (id = any (array(select everyday.letter_files())));
