-- The person's own; others read one note at a time, when it is shared with them. Nothing comes with work, and
-- Nødadgang opens nothing here.
grant usage on schema health to roret_read, roret_write, roret_jobs;
grant execute on function health.said_to_me(), health.willing(), health.offerable(), health.askable(), health.together(),
  health.together_begun(), health.together_own(), health.together_in(), health.check_counts() to roret_read, roret_write;

grant select (id, citizen_id, kind, topic, mark, words_sealed, small_sealed, step_id, version, written_at, put_away_at)
  on health.note to roret_read, roret_write;
grant insert (id, citizen_id, kind, topic, mark, words_sealed, small_sealed, written_at),
  update (mark, words_sealed, small_sealed, step_id, version, written_at, put_away_at) on health.note to roret_write;
-- Those who are close to one are closer still: a share of health does not open them.
create policy seen on health.note for select to roret_read, roret_write using (
  citizen_id = (select platform.actor()) or (put_away_at is null and case when kind = 'relation'
    then id = any (array(select circle.shared('close_relations'))) else id = any (array(select circle.shared('health'))) end));
create policy own on health.note for insert to roret_write with check (citizen_id = (select platform.actor()));
create policy own_change on health.note for update to roret_write using (citizen_id = (select platform.actor()));

grant select (id, citizen_id, person_id, asked_at, answered_at) on health.asking to roret_read, roret_write, roret_sets;
grant insert (id, citizen_id, person_id, asked_at), update (answered_at) on health.asking to roret_write;
create policy sets on health.asking for select to roret_sets using (true);
create policy between on health.asking for select to roret_read, roret_write
  using ((select platform.actor()) in (citizen_id, person_id));
create policy asked on health.asking for insert to roret_write
  with check (person_id = (select platform.actor()) and citizen_id = any (array(select health.askable())));
create policy answered on health.asking for update to roret_write using (citizen_id = (select platform.actor()));

-- What is said to one is read by that one, and what is said to all by those who work with the person.
grant select (id, citizen_id, person_id, says, until_day, said_at, ended_at) on health.openness to roret_read, roret_write, roret_sets;
grant insert (id, citizen_id, person_id, says, until_day, said_at), update (ended_at) on health.openness to roret_write;
create policy sets on health.openness for select to roret_sets using (true);
create policy heard on health.openness for select to roret_read, roret_write using (
  citizen_id = (select platform.actor()) or (ended_at is null and citizen_id = any (array(select circle.attended()))
    and (person_id is null or person_id = (select platform.actor()))));
create policy own on health.openness for insert to roret_write with check (citizen_id = (select platform.actor()));
create policy own_change on health.openness for update to roret_write using (citizen_id = (select platform.actor()));

grant select (id, citizen_id, person_id, begun_at, ended_at) on health.talk to roret_read, roret_write;
grant insert (id, citizen_id, person_id, begun_at), update (ended_at) on health.talk to roret_write;
create policy between on health.talk for select to roret_read, roret_write using (citizen_id = (select platform.actor())
  or (person_id = (select platform.actor()) and citizen_id = any (array(select health.willing()))));
create policy begun on health.talk for insert to roret_write
  with check (person_id = (select platform.actor()) and citizen_id = any (array(select health.willing())));
create policy ended on health.talk for update to roret_write using (citizen_id = (select platform.actor())
  or (person_id = (select platform.actor()) and citizen_id = any (array(select health.willing()))));

-- The person, and the one who offered it, as long as they work together. What was answered is the person's.
grant select (id, citizen_id, offered_by, offered_at, answer, answered_at) on health.check_offer to roret_read, roret_write, roret_sets;
grant insert (id, citizen_id, offered_by, offered_at, answer, answered_at), update (answer, answered_at) on health.check_offer to roret_write;
create policy sets on health.check_offer for select to roret_sets using (true);
create policy between on health.check_offer for select to roret_read, roret_write using (citizen_id = (select platform.actor())
  or (offered_by = (select platform.actor()) and answer is null and citizen_id = any (array(select health.willing()))));
create policy offered on health.check_offer for insert to roret_write with check (offered_by = (select platform.actor())
  and (citizen_id = (select platform.actor()) or (answer is null and citizen_id = any (array(select health.offerable())))));
create policy answered on health.check_offer for update to roret_write using (citizen_id = (select platform.actor()));

grant select (id, citizen_id, remind_on, companion_id, prepared_sealed, version, begun_at, held_on, ended_at)
  on health.check_wish to roret_read, roret_write;
grant insert (id, citizen_id, remind_on, companion_id, begun_at),
  update (remind_on, companion_id, prepared_sealed, version, held_on, ended_at) on health.check_wish to roret_write;
create policy own on health.check_wish to roret_read, roret_write
  using (citizen_id = (select platform.actor())) with check (citizen_id = (select platform.actor()));
-- The program finds out that a day has come, and sees no more than that.
grant select (id, citizen_id, remind_on, ended_at) on health.check_wish to roret_jobs;
create policy due on health.check_wish for select to roret_jobs 
  using (ended_at is null and remind_on <= (platform.now() at time zone 'Europe/Copenhagen')::date);

grant select (id, citizen_id, begun_by, title_sealed, begun_at, ended_at) on health.challenge to roret_read, roret_write, roret_sets;
grant insert (id, citizen_id, begun_by, title_sealed, begun_at), update (ended_at) on health.challenge to roret_write;
create policy sets on health.challenge for select to roret_sets using (true);
create policy together on health.challenge for select to roret_read, roret_write using (id = any (array(select health.together())));
create policy begun on health.challenge for insert to roret_write with check (begun_by = (select platform.actor())
  and (citizen_id = (select platform.actor()) or citizen_id = any (array(select health.willing()))));
create policy ended on health.challenge for update to roret_write using (citizen_id = (select platform.actor()));

grant select (id, challenge_id, person_id, tries_sealed, asked_at, joined_at, left_at) on health.challenge_person to roret_read, roret_write, roret_sets;
grant insert (id, challenge_id, person_id, tries_sealed, asked_at, joined_at), update (tries_sealed, joined_at, left_at)
  on health.challenge_person to roret_write;
create policy sets on health.challenge_person for select to roret_sets using (true);
create policy together on health.challenge_person for select to roret_read, roret_write
  using (challenge_id = any (array(select health.together())));
-- Whoever begins it is in it; the citizen asks others along; each says yes, no and goodbye for themselves.
create policy begun on health.challenge_person for insert to roret_write
  with check (person_id = (select platform.actor()) and challenge_id = any (array(select health.together_begun())));
create policy asked on health.challenge_person for insert to roret_write with check (
  challenge_id = any (array(select health.together_own())) and (joined_at is null or person_id = (select platform.actor())));
create policy own_change on health.challenge_person for update to roret_write using (person_id = (select platform.actor()));

grant select (id, challenge_id, person_id, kind, words_sealed, written_at) on health.challenge_entry to roret_read, roret_write;
grant insert (id, challenge_id, person_id, kind, words_sealed, written_at) on health.challenge_entry to roret_write;
create policy together on health.challenge_entry for select to roret_read, roret_write
  using (challenge_id = any (array(select health.together())));
create policy own_add on health.challenge_entry for insert to roret_write
  with check (person_id = (select platform.actor()) and challenge_id = any (array(select health.together_in())));
