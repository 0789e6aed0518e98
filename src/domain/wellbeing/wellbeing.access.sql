-- The person alone writes. Others read the single things that are shared with them, and nothing that is put
-- away. A whole subject is never read here, whatever brought somebody near: it goes thing by thing.
grant usage on schema wellbeing to roret_read, roret_write, roret_jobs;

grant select (id, citizen_id, kind, process, mark, heading_sealed, words_sealed, version, written_at, put_away_at)
  on wellbeing.thought to roret_read, roret_write;
grant insert (id, citizen_id, kind, process, mark, heading_sealed, words_sealed, written_at),
  update (mark, heading_sealed, words_sealed, version, put_away_at) on wellbeing.thought to roret_write;
create policy seen on wellbeing.thought for select to roret_read, roret_write using (
  citizen_id = (select platform.actor())
  or (put_away_at is null and id = any (array(select circle.shared('wellbeing')))));
create policy own on wellbeing.thought for insert to roret_write with check (citizen_id = (select platform.actor()));
create policy own_change on wellbeing.thought for update to roret_write using (citizen_id = (select platform.actor()));

-- Earlier words stay with the person, whoever sees the words as they stand.
grant select (thought_id, version, citizen_id, words_sealed, written_at) on wellbeing.wording to roret_read, roret_write;
grant insert (thought_id, version, citizen_id, words_sealed, written_at) on wellbeing.wording to roret_write;
create policy own_read on wellbeing.wording for select to roret_read, roret_write using (citizen_id = (select platform.actor()));
create policy own on wellbeing.wording for insert to roret_write with check (citizen_id = (select platform.actor()));

grant select (id, thought_id, citizen_id, at, taken_back_at) on wellbeing.helped to roret_read, roret_write;
grant insert (id, thought_id, citizen_id, at), update (taken_back_at) on wellbeing.helped to roret_write;
create policy own_read on wellbeing.helped for select to roret_read, roret_write using (citizen_id = (select platform.actor()));
create policy own on wellbeing.helped for insert to roret_write with check (citizen_id = (select platform.actor()));
create policy own_change on wellbeing.helped for update to roret_write using (citizen_id = (select platform.actor()));

-- One ties one's own: what others wrote in a plan is theirs to describe.
grant select (id, citizen_id, subject, object_id, process, tied_at, ended_at) on wellbeing.tie to roret_read, roret_write;
grant insert (id, citizen_id, subject, object_id, process, tied_at), update (ended_at) on wellbeing.tie to roret_write;
create policy own_read on wellbeing.tie for select to roret_read, roret_write using (citizen_id = (select platform.actor()));
create policy own on wellbeing.tie for insert to roret_write with check (citizen_id = (select platform.actor()) and (
  (subject = 'hopes' and exists (select from plan.own_words w where w.id = tie.object_id and w.citizen_id = tie.citizen_id))
  or (subject = 'goals' and exists (select from plan.goal g where g.id = tie.object_id and g.citizen_id = tie.citizen_id))
  or (subject = 'steps' and exists (select from plan.step s where s.id = tie.object_id and s.citizen_id = tie.citizen_id))));
create policy own_change on wellbeing.tie for update to roret_write using (citizen_id = (select platform.actor()));

grant select (id, citizen_id, about, marking, name_sealed, low_sealed, high_sealed, when_sealed, version, written_at, put_away_at)
  on wellbeing.own_measure to roret_read, roret_write;
grant insert (id, citizen_id, about, marking, name_sealed, low_sealed, high_sealed, when_sealed, written_at),
  update (name_sealed, low_sealed, high_sealed, when_sealed, version, put_away_at) on wellbeing.own_measure to roret_write;
create policy seen on wellbeing.own_measure for select to roret_read, roret_write using (
  citizen_id = (select platform.actor())
  or (put_away_at is null and id = any (array(select circle.shared('wellbeing')))));
create policy own on wellbeing.own_measure for insert to roret_write with check (citizen_id = (select platform.actor()));
create policy own_change on wellbeing.own_measure for update to roret_write using (citizen_id = (select platform.actor()));

-- The marks go with the measure that is shared, as long as it is not put away.
grant select (id, measure_id, citizen_id, day, value_sealed, words_sealed, at, taken_back_at) on wellbeing.entry to roret_read, roret_write;
grant insert (id, measure_id, citizen_id, day, value_sealed, words_sealed, at), update (taken_back_at) on wellbeing.entry to roret_write;
create policy seen on wellbeing.entry for select to roret_read, roret_write using (
  citizen_id = (select platform.actor())
  or (taken_back_at is null and measure_id = any (array(select m.id from wellbeing.own_measure m))));
create policy own on wellbeing.entry for insert to roret_write with check (citizen_id = (select platform.actor()));
create policy own_change on wellbeing.entry for update to roret_write using (citizen_id = (select platform.actor()));

grant select (code, version, body, imported_at) on wellbeing.questionnaire to roret_read, roret_write;
create policy all_read on wellbeing.questionnaire for select to roret_read, roret_write using ((select platform.actor()) is not null);

grant select (id, citizen_id, questionnaire, questionnaire_version, answers_sealed, at, put_away_at) on wellbeing.result to roret_read, roret_write;
grant insert (id, citizen_id, questionnaire, questionnaire_version, answers_sealed, at), update (put_away_at) on wellbeing.result to roret_write;
create policy seen on wellbeing.result for select to roret_read, roret_write using (
  citizen_id = (select platform.actor())
  or (put_away_at is null and id = any (array(select circle.shared('wellbeing')))));
create policy own on wellbeing.result for insert to roret_write with check (citizen_id = (select platform.actor()));
create policy own_change on wellbeing.result for update to roret_write using (citizen_id = (select platform.actor()));

-- The one who is asked to send it reads it, says yes or no, and can stop; the words stay the person's.
grant select (id, citizen_id, sender_id, words_sealed, time, weekdays, asked_at, stopped_at, stopped_by) on wellbeing.nudge to roret_read, roret_write;
grant insert (id, citizen_id, sender_id, words_sealed, time, weekdays, asked_at), update (stopped_at, stopped_by) on wellbeing.nudge to roret_write;
create policy seen on wellbeing.nudge for select to roret_read, roret_write using (
  citizen_id = (select platform.actor())
  or ((stopped_at is null or stopped_by = (select platform.actor()))
    and sender_id = (select platform.actor()) and id = any (array(select circle.shared('wellbeing')))));
create policy own on wellbeing.nudge for insert to roret_write with check (citizen_id = (select platform.actor())
  and (sender_id = (select platform.actor()) or sender_id = any (array(select circle.known())))
  and citizen_id::text || sender_id::text <> all (array(select circle.kept_apart())));
-- A stop is taken back by the person alone, and only their own: what the other stopped comes no more in their name.
create policy stopped on wellbeing.nudge for update to roret_write
  using ((citizen_id = (select platform.actor()) and coalesce(stopped_by, citizen_id) = citizen_id)
    or (sender_id = (select platform.actor()) and id = any (array(select circle.shared('wellbeing')))))
  with check (coalesce(stopped_by, citizen_id) = (select platform.actor()));

grant select (nudge_id, citizen_id, by_id, yes, at) on wellbeing.nudge_answer to roret_read, roret_write;
grant insert (nudge_id, citizen_id, by_id, yes, at) on wellbeing.nudge_answer to roret_write;
create policy either on wellbeing.nudge_answer for select to roret_read, roret_write
  using (citizen_id = (select platform.actor()) or by_id = (select platform.actor()));
create policy answered on wellbeing.nudge_answer for insert to roret_write with check (by_id = (select platform.actor())
  and exists (select from wellbeing.nudge n where n.id = nudge_answer.nudge_id and n.citizen_id = nudge_answer.citizen_id
    and n.sender_id = nudge_answer.by_id and n.citizen_id <> n.sender_id and n.stopped_at is null));

grant select (id, nudge_id, citizen_id, at, seen_at) on wellbeing.nudge_due to roret_read, roret_write;
grant update (seen_at) on wellbeing.nudge_due to roret_write;
create policy own_read on wellbeing.nudge_due for select to roret_read, roret_write using (citizen_id = (select platform.actor()));
create policy own_change on wellbeing.nudge_due for update to roret_write using (citizen_id = (select platform.actor()));

-- The job that makes a puf due: when it is, and never what it says.
grant select (id, citizen_id, sender_id, time, weekdays, asked_at, stopped_at) on wellbeing.nudge to roret_jobs;
create policy due on wellbeing.nudge for select to roret_jobs using (stopped_at is null);
grant select (nudge_id, yes) on wellbeing.nudge_answer to roret_jobs;
create policy due on wellbeing.nudge_answer for select to roret_jobs using (true);
grant select (id, nudge_id, citizen_id, at, seen_at), insert (id, nudge_id, citizen_id, at), update (at) on wellbeing.nudge_due to roret_jobs;
create policy due on wellbeing.nudge_due to roret_jobs using (true);

grant select (id, citizen_id, given_at, ended_at) on wellbeing.counted to roret_read, roret_write, roret_sets;
grant insert (id, citizen_id, given_at), update (ended_at) on wellbeing.counted to roret_write;
create policy own on wellbeing.counted to roret_read, roret_write
  using (citizen_id = (select platform.actor())) with check (citizen_id = (select platform.actor()));
create policy sets on wellbeing.counted for select to roret_sets using (true);

-- Figures are made from marks alone: the set has no right to a single word.
grant select (citizen_id, kind, process, mark, written_at, put_away_at) on wellbeing.thought to roret_sets;
create policy sets on wellbeing.thought for select to roret_sets using (put_away_at is null);
grant execute on function wellbeing.figures(timestamptz, timestamptz) to roret_read;
