grant execute on function audit.controller(), audit.overseen(), audit.overseer(), audit.asked_of_me(),
  audit.questions_kept(), audit.alarms_kept(), audit.control_people(), audit.looks_counted(timestamptz, timestamptz),
  audit.alarm_looks(uuid), audit.drawn(bytea, timestamptz, timestamptz, boolean, int) to roret_read, roret_write;

-- What the sets read.
grant select (id, at, actor_id, citizen_id, subjects, ground) on audit.look to roret_sets;
grant select (id, kind) on municipality.unit to roret_sets;
grant select (id, asked_id, asked_by, citizen_id) on audit.question to roret_sets;
grant select (question_id) on audit.reply to roret_sets;
grant select (id, actor_id, from_at, until_at) on audit.alarm to roret_sets;
grant select (citizen_id, looked_id) on audit.wondering to roret_sets;
grant select (drawn_by) on audit.control to roret_sets;
create policy control_sets on audit.look for select to roret_sets using (true);
create policy control_sets on municipality.unit for select to roret_sets using (true);
create policy sets on audit.question for select to roret_sets using (true);
create policy sets on audit.reply for select to roret_sets using (true);
create policy sets on audit.alarm for select to roret_sets using (true);
create policy sets on audit.wondering for select to roret_sets using (true);
create policy sets on audit.control for select to roret_sets using (true);

-- The person wonders about a look at their own page. It is for the officer: the one who looked is told nothing.
grant select (id, citizen_id, look_id, look_at, looked_id, asked_at, words_sealed) on audit.wondering to roret_read, roret_write;
grant insert (id, citizen_id, look_id, look_at, looked_id, asked_at, words_sealed) on audit.wondering to roret_write;
create policy seen on audit.wondering for select to roret_read, roret_write using (
  citizen_id = (select platform.actor())
  or ((select platform.actor()) = any (array(select audit.controller())) and looked_id <> (select platform.actor())));
create policy asked on audit.wondering for insert to roret_write with check (
  citizen_id = (select platform.actor()) and asked_at = platform.now() and exists (select from audit.look l
    where l.id = wondering.look_id and l.at = wondering.look_at and l.citizen_id = wondering.citizen_id
      and l.actor_id = wondering.looked_id));
grant select (wondering_id, answered_at, answered_by, words_sealed) on audit.wondering_answer to roret_read, roret_write;
grant insert (wondering_id, answered_at, answered_by, words_sealed) on audit.wondering_answer to roret_write;
create policy seen on audit.wondering_answer for select to roret_read, roret_write
  using (wondering_id in (select id from audit.wondering));
create policy answered on audit.wondering_answer for insert to roret_write with check (
  answered_by = (select platform.actor()) and answered_by = any (array(select audit.controller()))
  and answered_at = platform.now() and wondering_id in (select id from audit.wondering where citizen_id <> (select platform.actor())));

-- A control is seen by the one who made it and by the officer.
grant select (id, drawn_at, drawn_by, from_at, until_at, method, seed_sealed, wanted, looks, unexplained, drawn, drawn_unexplained)
  on audit.control to roret_read, roret_write;
grant insert (id, drawn_at, drawn_by, from_at, until_at, method, seed_sealed, wanted, looks, unexplained, drawn, drawn_unexplained)
  on audit.control to roret_write;
create policy seen on audit.control for select to roret_read, roret_write using (
  (drawn_by = (select platform.actor()) and drawn_by = any (array(select audit.overseer())))
  or (select platform.actor()) = any (array(select audit.controller())));
create policy drawn on audit.control for insert to roret_write with check (
  drawn_by = (select platform.actor()) and drawn_at = platform.now() and drawn_by = any (array(select audit.overseer())));

-- The one who is asked sees the question, and writes the only answer to it.
grant select (id, asked_at, asked_by, asked_id, citizen_id, look_id, look_at, subjects, ground, control_id, wondering_id, alarm_id)
  on audit.question to roret_read, roret_write;
grant insert (id, asked_at, asked_by, asked_id, citizen_id, look_id, look_at, subjects, ground, control_id, wondering_id, alarm_id)
  on audit.question to roret_write;
create policy seen on audit.question for select to roret_read, roret_write
  using (asked_id = (select platform.actor()) or id = any (array(select audit.questions_kept())));
create policy asked on audit.question for insert to roret_write with check (
  asked_by = (select platform.actor()) and asked_at = platform.now() and asked_id = any (array(select audit.overseen())));
grant select (question_id, replied_at, words_sealed) on audit.reply to roret_read, roret_write;
grant insert (question_id, replied_at, words_sealed) on audit.reply to roret_write;
create policy seen on audit.reply for select to roret_read, roret_write
  using (question_id in (select id from audit.question));
create policy replied on audit.reply for insert to roret_write
  with check (replied_at = platform.now() and question_id = any (array(select audit.asked_of_me())));

-- What was found is for those who control; never by the one it is about.
grant select (id, question_id, alarm_id, found_at, found_by, code, words_sealed) on audit.finding to roret_read, roret_write;
grant insert (id, question_id, alarm_id, found_at, found_by, code, words_sealed) on audit.finding to roret_write;
create policy seen on audit.finding for select to roret_read, roret_write using (
  question_id = any (array(select audit.questions_kept())) or alarm_id = any (array(select audit.alarms_kept())));
create policy found on audit.finding for insert to roret_write with check (
  found_by = (select platform.actor()) and found_at = platform.now() and (
    question_id = any (array(select audit.questions_kept())) or alarm_id = any (array(select audit.alarms_kept()))));

grant select (code, runs, threshold, measure) on audit.alarm_rule to roret_read, roret_write, roret_jobs;
create policy all_read on audit.alarm_rule for select to roret_read, roret_write, roret_jobs using (true);
grant select (id, rule, actor_id, from_at, until_at, looks, people, raised_at) on audit.alarm to roret_read, roret_write;
create policy seen on audit.alarm for select to roret_read, roret_write using (id = any (array(select audit.alarms_kept())));

-- The job goes through the log, and writes alarms and nothing else.
grant usage on schema municipality to roret_jobs;
grant select (id, at, actor_id, citizen_id, ground) on audit.look to roret_jobs;
create policy control_jobs on audit.look for select to roret_jobs using (true);
grant select (unit_id) on audit.night_unit to roret_jobs;
create policy jobs on audit.night_unit for select to roret_jobs using (true);
grant select (rule, actor_id, from_at), insert (id, rule, actor_id, from_at, until_at, looks, people, raised_at) on audit.alarm to roret_jobs;
create policy jobs on audit.alarm to roret_jobs using (true) with check (raised_at = platform.now());
grant select (until_at), insert (until_at) on audit.alarm_run to roret_jobs;
create policy jobs on audit.alarm_run to roret_jobs using (true) with check (until_at <= platform.now());
grant select (id, family_name) on person.person to roret_jobs;
create policy control_jobs on person.person for select to roret_jobs using (true);
grant select (person_id, kind, unit_id, from_day, until_day) on person.role to roret_jobs;
create policy control_jobs on person.role for select to roret_jobs using (true);
grant select (person_id, protected) on person.address to roret_jobs;
create policy control_jobs on person.address for select to roret_jobs using (true);

-- Names that go with a control, a wondering or a question.
create policy audit_control on person.person for select to roret_read, roret_write
  using (id = any (array(select audit.control_people())));
