-- Own words are written by the person alone and read by those they are shared with. Goals and steps are
-- also read by those who work with the person; each author changes their own words and nobody else's.
-- A check on one new row may look that row's object up; what is read is always asked as a set.
grant usage on schema plan to roret_read, roret_write;

grant select (code, position, danish, english) on plan.life_area to roret_read, roret_write;
create policy all_read on plan.life_area for select to roret_read, roret_write using (true);

grant select (citizen_id, area_code, label_sealed) on plan.own_area to roret_read, roret_write;
grant insert (citizen_id, area_code, label_sealed), update (label_sealed) on plan.own_area to roret_write;
create policy seen on plan.own_area for select to roret_read, roret_write
  using (citizen_id = any (array(select circle.readable('goals'))));
create policy own on plan.own_area for insert to roret_write with check (citizen_id = (select platform.actor()));
create policy own_change on plan.own_area for update to roret_write using (citizen_id = (select platform.actor()));

grant select (id, citizen_id, kind, subject, words_sealed, happened_on, version, written_by, written_at, put_away_at, put_away_by)
  on plan.own_words to roret_read, roret_write;
grant insert (id, citizen_id, kind, words_sealed, happened_on, written_by, written_at),
  update (kind, words_sealed, happened_on, version, written_at, put_away_at, put_away_by) on plan.own_words to roret_write;
-- What is put away is the person's alone.
create policy seen on plan.own_words for select to roret_read, roret_write using (
  citizen_id = (select platform.actor()) or (put_away_at is null and (
    (subject = 'hopes' and (citizen_id = any (array(select circle.readable('hopes'))) or id = any (array(select circle.shared('hopes')))))
    or (subject = 'resources' and (citizen_id = any (array(select circle.readable('resources'))) or id = any (array(select circle.shared('resources')))))
    or (subject = 'roles' and (citizen_id = any (array(select circle.readable('roles'))) or id = any (array(select circle.shared('roles')))))
    or (subject = 'story' and (citizen_id = any (array(select circle.readable('story'))) or id = any (array(select circle.shared('story')))))
    or (subject = 'meeting' and (citizen_id = any (array(select circle.readable('meeting'))) or id = any (array(select circle.shared('meeting'))))))));
create policy own on plan.own_words for insert to roret_write
  with check (citizen_id = (select platform.actor()) and written_by = (select platform.actor()));
create policy own_change on plan.own_words for update to roret_write using (citizen_id = (select platform.actor()))
  with check (citizen_id = (select platform.actor()) and coalesce(put_away_by, citizen_id) = citizen_id);

grant select (id, citizen_id, voice, aim, area_code, under_id, author_id, words_sealed, version, written_at) on plan.goal to roret_read, roret_write;
grant insert (id, citizen_id, voice, aim, area_code, under_id, author_id, words_sealed, written_at),
  update (aim, area_code, words_sealed, version, written_at) on plan.goal to roret_write;
create policy seen on plan.goal for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('goals'))) or id = any (array(select circle.shared('goals'))));
create policy authored on plan.goal for insert to roret_write with check (author_id = (select platform.actor()) and (
  (voice = 'person' and citizen_id = (select platform.actor()))
  or (voice = 'authority' and citizen_id = any (array(select circle.working_as('authority'))))
  or (voice = 'provider' and (citizen_id = any (array(select circle.working_as('support')))
    or citizen_id = any (array(select circle.working_as('coordinator')))))));
create policy authored_change on plan.goal for update to roret_write
  using (author_id = (select platform.actor()) and citizen_id = any (array(select circle.writable('goals'))))
  with check (author_id = (select platform.actor()));

grant select (id, citizen_id, goal_id, words_sealed, doer, doer_id, due_day, proposed_by, version, written_at, put_away_at, put_away_by)
  on plan.step to roret_read, roret_write;
grant insert (id, citizen_id, goal_id, words_sealed, doer, doer_id, due_day, proposed_by, written_at),
  update (words_sealed, doer, doer_id, due_day, version, written_at, put_away_at, put_away_by) on plan.step to roret_write;
-- A single step that was shared is gone from the other's page when it is put away.
create policy seen on plan.step for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('steps')))
  or (put_away_at is null and id = any (array(select circle.shared('steps')))));
-- Nobody promises on behalf of a stranger: who does it is somebody around the person, by name, and nobody whom
-- the person keeps apart.
create policy proposed on plan.step for insert to roret_write with check (proposed_by = (select platform.actor())
  and citizen_id = any (array(select circle.writable('steps')))
  and (doer_id is null or (doer_id = any (array(select circle.known()))
    and citizen_id::text || doer_id::text <> all (array(select circle.kept_apart())))));
create policy proposed_change on plan.step for update to roret_write
  using (proposed_by = (select platform.actor()) and citizen_id = any (array(select circle.writable('steps'))))
  with check (proposed_by = (select platform.actor()) and coalesce(put_away_by, proposed_by) = proposed_by
    and (doer_id is null or doer_id = any (array(select circle.known()))));

-- A wording is read by those who may read its subject now, and of own words only what they may see at all;
-- single shared things show their newest words only.
grant select (object_id, version, citizen_id, subject, words_sealed, written_by, written_at) on plan.wording to roret_read, roret_write;
grant insert (object_id, version, citizen_id, subject, words_sealed, written_by, written_at) on plan.wording to roret_write;
create policy seen on plan.wording for select to roret_read, roret_write using (
  (subject = 'goals' and citizen_id = any (array(select circle.readable('goals'))))
  or (subject = 'steps' and citizen_id = any (array(select circle.readable('steps'))))
  or (((subject = 'hopes' and citizen_id = any (array(select circle.readable('hopes'))))
      or (subject = 'resources' and citizen_id = any (array(select circle.readable('resources'))))
      or (subject = 'roles' and citizen_id = any (array(select circle.readable('roles'))))
      or (subject = 'story' and citizen_id = any (array(select circle.readable('story'))))
      or (subject = 'meeting' and citizen_id = any (array(select circle.readable('meeting')))))
    and exists (select from plan.own_words w where w.id = wording.object_id)));
-- It is a wording of something that the writer is the author of, at the version that this now has: nobody can
-- put words into another's history, or write them there beforehand.
create policy written on plan.wording for insert to roret_write with check (written_by = (select platform.actor()) and (
  exists (select from plan.own_words w where w.id = wording.object_id and w.citizen_id = wording.citizen_id
    and w.subject = wording.subject and w.version = wording.version and w.written_by = wording.written_by)
  or (subject = 'goals' and exists (select from plan.goal g where g.id = wording.object_id
    and g.citizen_id = wording.citizen_id and g.version = wording.version and g.author_id = wording.written_by))
  or (subject = 'steps' and exists (select from plan.step s where s.id = wording.object_id
    and s.citizen_id = wording.citizen_id and s.version = wording.version and s.proposed_by = wording.written_by))));

grant select (id, citizen_id, subject, object_id, person_id, answer, version, words_sealed, at) on plan.answer to roret_read, roret_write;
grant insert (id, citizen_id, subject, object_id, person_id, answer, version, words_sealed, at) on plan.answer to roret_write;
create policy seen on plan.answer for select to roret_read, roret_write using (
  (subject = 'goals' and (citizen_id = any (array(select circle.readable('goals'))) or object_id = any (array(select circle.shared('goals')))))
  or (subject = 'steps' and (citizen_id = any (array(select circle.readable('steps'))) or object_id = any (array(select circle.shared('steps'))))));
-- The person answers, and the one who is to do it, and those whose work it is; to the words as they stand now.
create policy answered on plan.answer for insert to roret_write with check (person_id = (select platform.actor()) and (
  (subject = 'goals' and citizen_id = any (array(select circle.writable('goals')))
    and exists (select from plan.goal g where g.id = answer.object_id and g.citizen_id = answer.citizen_id and g.version = answer.version))
  or (subject = 'steps' and exists (select from plan.step s where s.id = answer.object_id and s.citizen_id = answer.citizen_id
    and s.version = answer.version
    and (s.doer_id = (select platform.actor()) or s.citizen_id = any (array(select circle.writable('steps'))))))));

grant select (id, citizen_id, subject, object_id, kind, by_id, words_sealed, at) on plan.turn to roret_read, roret_write;
grant insert (id, citizen_id, subject, object_id, kind, by_id, words_sealed, at) on plan.turn to roret_write;
create policy seen on plan.turn for select to roret_read, roret_write using (
  (subject = 'goals' and (citizen_id = any (array(select circle.readable('goals'))) or object_id = any (array(select circle.shared('goals')))))
  or (subject = 'steps' and (citizen_id = any (array(select circle.readable('steps'))) or object_id = any (array(select circle.shared('steps'))))));
-- Whose voice a goal has, that one says where it bends; the person also bends what the provider put under the
-- wish. What the person does alone, the person alone completes. Only the person says that it went a step back.
create policy turned on plan.turn for insert to roret_write with check (by_id = (select platform.actor())
  and (kind <> 'step_back' or citizen_id = (select platform.actor())) and (
  (subject = 'goals' and exists (select from plan.goal g where g.id = turn.object_id and g.citizen_id = turn.citizen_id and (
    (g.voice <> 'authority' and g.citizen_id = (select platform.actor()))
    or (g.voice = 'authority' and g.citizen_id = any (array(select circle.working_as('authority'))))
    or (g.voice = 'provider' and (g.citizen_id = any (array(select circle.working_as('support')))
      or g.citizen_id = any (array(select circle.working_as('coordinator'))))))))
  or (subject = 'steps' and exists (select from plan.step s where s.id = turn.object_id and s.citizen_id = turn.citizen_id and (
    s.citizen_id = (select platform.actor()) or s.doer_id = (select platform.actor())
    or (s.doer <> 'me' and s.citizen_id = any (array(select circle.writable('steps')))))))));
