-- A thread is read by those who are in it, and by nobody by work alone. Nothing written is ever changed.
grant usage on schema message to roret_read, roret_write, roret_jobs;
grant execute on function message.mine(), message.units(), message.open(), message.whole(), message.later_lines(),
  message.answering(), message.in_team(), message.speakable(), message.choosable(), message.begun(), message.files(),
  message.openly(), message.names() to roret_read, roret_write;

-- What the set functions read. These policies never ask a set themselves: that would go round for ever.
grant select (id, citizen_id, unit_id, started_by, started_at) on message.thread to roret_sets;
grant select (thread_id, citizen_id, person_id, kind, sees_from, ended_at, ended_by) on message.member to roret_sets;
grant select (id, thread_id, citizen_id, author_id, written_at) on message.line to roret_sets;
grant select (line_id, thread_id, file_id) on message.attachment to roret_sets;
grant select (thread_id, ended_at) on message.closing to roret_sets;
grant select (thread_id, person_id, ended_at) on message.taking to roret_sets;
grant select (person_id, shows_reading) on message.preference to roret_sets;
create policy sets on message.thread for select to roret_sets using (true);
create policy sets on message.member for select to roret_sets using (true);
create policy sets on message.line for select to roret_sets using (true);
create policy sets on message.attachment for select to roret_sets using (true);
create policy sets on message.closing for select to roret_sets using (true);
create policy sets on message.taking for select to roret_sets using (true);
create policy sets on message.preference for select to roret_sets using (true);

grant select (id, citizen_id, unit_id, title_sealed, started_by, started_at) on message.thread to roret_read, roret_write;
grant insert (id, citizen_id, unit_id, title_sealed, started_by, started_at) on message.thread to roret_write;
create policy seen on message.thread for select to roret_read, roret_write using (id = any (array(select message.open())));
-- The person, to whom they want; a worker, with somebody they work with, in their own name.
create policy begun on message.thread for insert to roret_write with check (
  started_by = (select platform.actor()) and (citizen_id = (select platform.actor())
    or (unit_id is null and citizen_id = any (array(select circle.attended())))));

grant select (id, thread_id, citizen_id, person_id, kind, sees_from, added_at, added_by, ended_at, ended_by)
  on message.member to roret_read, roret_write;
grant insert (id, thread_id, citizen_id, person_id, kind, sees_from, added_at, added_by),
  update (ended_at, ended_by) on message.member to roret_write;
create policy seen on message.member for select to roret_read, roret_write
  using (person_id = (select platform.actor()) or thread_id = any (array(select message.open())));
create policy chosen on message.member for insert to roret_write with check (added_by = (select platform.actor()) and (
  (citizen_id = (select platform.actor()) and person_id = any (array(select message.choosable())))
  or (person_id = (select platform.actor()) and thread_id = any (array(select message.begun()))
    and citizen_id = any (array(select circle.attended())))));
-- The person may end it, and so may the one who was chosen.
create policy ended on message.member for update to roret_write
  using ((select platform.actor()) in (citizen_id, person_id) and ended_at is null)
  with check (ended_by = (select platform.actor()));

grant select (id, thread_id, citizen_id, author_id, at_work, words_sealed, written_at) on message.line to roret_read, roret_write;
grant insert (id, thread_id, citizen_id, author_id, at_work, words_sealed, written_at) on message.line to roret_write;
create policy seen on message.line for select to roret_read, roret_write using (
  thread_id = any (array(select message.whole())) or id = any (array(select message.later_lines())));
create policy written on message.line for insert to roret_write with check (
  author_id = (select platform.actor()) and written_at = platform.now()
  and thread_id = any (array(select message.speakable()))
  and at_work = (thread_id = any (array(select message.answering()))));

grant select (id, line_id, thread_id, citizen_id, file_id, position) on message.attachment to roret_read, roret_write;
grant insert (id, line_id, thread_id, citizen_id, file_id, position) on message.attachment to roret_write;
create policy seen on message.attachment for select to roret_read, roret_write
  using (file_id = any (array(select message.files())));
-- With a line of one's own, a file of one's own: nobody gives away what another let them read.
create policy added on message.attachment for insert to roret_write with check (
  line_id in (select id from message.line where author_id = (select platform.actor()))
  and file_id in (select id from platform.file where owner_id = (select platform.actor())));

-- A file that came with a line is for those who read the line.
create policy message_read on platform.file for select to roret_read, roret_write
  using (id = any (array(select message.files())));

grant select (id, thread_id, citizen_id, person_id, at_work, at), insert (id, thread_id, citizen_id, person_id, at_work, at)
  on message.look to roret_read, roret_write;
create policy seen on message.look for select to roret_read, roret_write using (
  person_id = (select platform.actor())
  or (thread_id = any (array(select message.open())) and (at_work or person_id = any (array(select message.openly())))));
create policy sign on message.look for insert to roret_read, roret_write with check (
  person_id = (select platform.actor()) and at = platform.now() and thread_id = any (array(select message.open()))
  and at_work = (thread_id = any (array(select message.answering()))));

grant select (id, thread_id, citizen_id, closed_at, closed_by, ended_at, ended_by) on message.closing to roret_read, roret_write;
grant insert (id, thread_id, citizen_id, closed_at, closed_by), update (ended_at, ended_by) on message.closing to roret_write;
create policy seen on message.closing for select to roret_read, roret_write using (thread_id = any (array(select message.open())));
create policy own on message.closing for insert to roret_write
  with check (citizen_id = (select platform.actor()) and closed_by = (select platform.actor()));
create policy own_ended on message.closing for update to roret_write
  using (citizen_id = (select platform.actor()) and ended_at is null) with check (ended_by = (select platform.actor()));

grant select (id, thread_id, citizen_id, person_id, taken_at, ended_at, ended_by) on message.taking to roret_read, roret_write;
grant insert (id, thread_id, citizen_id, person_id, taken_at), update (ended_at, ended_by) on message.taking to roret_write;
create policy seen on message.taking for select to roret_read, roret_write using (thread_id = any (array(select message.open())));
create policy taken on message.taking for insert to roret_write
  with check (person_id = (select platform.actor()) and thread_id = any (array(select message.in_team())));
-- Whoever works there may lay it back: nothing lies with somebody who is away.
create policy given_back on message.taking for update to roret_write
  using (thread_id = any (array(select message.in_team())) and ended_at is null)
  with check (ended_by = (select platform.actor()));

-- By when a team answers is no secret; those who lead the work change it.
grant select (unit_id, answer_days, answer_time) on message.team to roret_read, roret_write;
grant insert (unit_id, answer_days, answer_time), update (answer_days, answer_time) on message.team to roret_write;
create policy all_read on message.team for select to roret_read, roret_write using (true);
create policy led on message.team for insert to roret_write
  with check ((select platform.actor()) = any (array(select circle.as_arranger())));
create policy led_change on message.team for update to roret_write
  using ((select platform.actor()) = any (array(select circle.as_arranger())));

grant select (id, person_id, from_day, until_day, told_at, ended_at) on message.absence to roret_read, roret_write;
grant insert (id, person_id, from_day, until_day, told_at), update (ended_at) on message.absence to roret_write;
create policy seen on message.absence for select to roret_read, roret_write
  using (person_id = (select platform.actor()) or person_id = any (array(select circle.known())));
create policy own on message.absence for insert to roret_write with check (person_id = (select platform.actor()));
create policy own_ended on message.absence for update to roret_write
  using (person_id = (select platform.actor()) and ended_at is null) with check (person_id = (select platform.actor()));

grant select (person_id, shows_reading, set_at) on message.preference to roret_read, roret_write;
grant insert (person_id, shows_reading, set_at), update (shows_reading, set_at) on message.preference to roret_write;
create policy own on message.preference to roret_read, roret_write
  using (person_id = (select platform.actor())) with check (person_id = (select platform.actor()));

-- The program sees that somebody waits, and no word of what was written.
grant select (id, thread_id, citizen_id, at_work, written_at) on message.line to roret_jobs;
grant select (thread_id, ended_at) on message.closing to roret_jobs;
create policy waits on message.line for select to roret_jobs using (true);
create policy waits on message.closing for select to roret_jobs using (true);
