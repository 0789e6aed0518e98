-- Read by the person, by those who decide about help, and by those with whom the person shares it. The person may
-- write down what was said about them too. Only the person contests and comments; only the authority answers.
grant select (id, citizen_id, words_sealed, source_sealed, said_on, written_by, written_at) on journal.statement to roret_read, roret_write;
grant insert (id, citizen_id, words_sealed, source_sealed, said_on, written_by, written_at) on journal.statement to roret_write;
create policy seen on journal.statement for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('statements'))) or id = any (array(select circle.shared('statements'))));
create policy written on journal.statement for insert to roret_write with check (
  written_by = (select platform.actor()) and (citizen_id = (select platform.actor())
    or (citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.writable('statements'))))));

grant select (id, statement_id, citizen_id, standing, by_id, at) on journal.statement_standing to roret_read, roret_write;
grant insert (id, statement_id, citizen_id, standing, by_id, at) on journal.statement_standing to roret_write;
create policy seen on journal.statement_standing for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('statements'))) or statement_id = any (array(select circle.shared('statements'))));
-- The person says how it stands with what they wrote down themselves; else it is for the authority to say.
create policy said on journal.statement_standing for insert to roret_write with check (by_id = (select platform.actor())
  and ((citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.writable('statements'))))
    or exists (select from journal.statement s where s.id = statement_id
      and s.citizen_id = (select platform.actor()) and s.written_by = (select platform.actor()))));

grant select (id, statement_id, citizen_id, contested_at, ended_at) on journal.statement_contest to roret_read, roret_write;
grant insert (id, statement_id, citizen_id, contested_at), update (ended_at) on journal.statement_contest to roret_write;
create policy seen on journal.statement_contest for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('statements'))) or statement_id = any (array(select circle.shared('statements'))));
create policy own on journal.statement_contest for insert to roret_write with check (citizen_id = (select platform.actor()));
create policy own_end on journal.statement_contest for update to roret_write
  using (citizen_id = (select platform.actor()) and ended_at is null) with check (citizen_id = (select platform.actor()));

grant select (id, statement_id, citizen_id, words_sealed, written_at) on journal.statement_comment to roret_read, roret_write;
grant insert (id, statement_id, citizen_id, words_sealed, written_at) on journal.statement_comment to roret_write;
create policy seen on journal.statement_comment for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('statements'))) or statement_id = any (array(select circle.shared('statements'))));
create policy own on journal.statement_comment for insert to roret_write with check (citizen_id = (select platform.actor()));

grant select (id, statement_id, citizen_id, words_sealed, asked_at, due_on, ended_at) on journal.correction to roret_read, roret_write;
grant insert (id, statement_id, citizen_id, words_sealed, asked_at, due_on), update (ended_at) on journal.correction to roret_write;
-- Between the person and those who decide; one with whom a statement is shared is not told what is asked.
create policy seen on journal.correction for select to roret_read, roret_write using (citizen_id = (select platform.actor())
  or (citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.readable('statements')))));
create policy own on journal.correction for insert to roret_write with check (citizen_id = (select platform.actor()));
-- It ends when the person takes it back, and when it is answered.
create policy ended on journal.correction for update to roret_write using (ended_at is null and (citizen_id = (select platform.actor())
  or (citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.writable('statements'))))))
  with check (ended_at is not null);

grant select (id, correction_id, citizen_id, answer, words_sealed, by_id, at) on journal.correction_answer to roret_read, roret_write;
grant insert (id, correction_id, citizen_id, answer, words_sealed, by_id, at) on journal.correction_answer to roret_write;
create policy seen on journal.correction_answer for select to roret_read, roret_write using (citizen_id = (select platform.actor())
  or (citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.readable('statements')))));
create policy answered on journal.correction_answer for insert to roret_write with check (by_id = (select platform.actor())
  and citizen_id = any (array(select circle.attended())) and citizen_id = any (array(select circle.writable('statements'))));

grant select (id, tapering_id, citizen_id, person_id, given_at, ended_at) on journal.tapering_consent to roret_read, roret_write;
grant insert (id, tapering_id, citizen_id, person_id, given_at), update (ended_at) on journal.tapering_consent to roret_write;
create policy seen on journal.tapering_consent for select to roret_read, roret_write using (citizen_id = (select platform.actor())
  or (person_id = (select platform.actor()) and ended_at is null and citizen_id = any (array(select circle.attended()))));
create policy own on journal.tapering_consent for insert to roret_write with check (citizen_id = (select platform.actor()));
create policy own_end on journal.tapering_consent for update to roret_write
  using (citizen_id = (select platform.actor()) and ended_at is null) with check (citizen_id = (select platform.actor()));

grant select (id, citizen_id, words_sealed, doctor_sealed, written_at, ended_at) on journal.tapering to roret_read, roret_write;
grant insert (id, citizen_id, words_sealed, doctor_sealed, written_at), update (ended_at) on journal.tapering to roret_write;
-- Only by a consent that runs: the policy of the consents says whose.
create policy seen on journal.tapering for select to roret_read, roret_write using (citizen_id = (select platform.actor())
  or (ended_at is null and id = any (array(select c.tapering_id from journal.tapering_consent c
    where c.person_id = (select platform.actor()) and c.ended_at is null))));
create policy own on journal.tapering for insert to roret_write with check (citizen_id = (select platform.actor()));
create policy own_end on journal.tapering for update to roret_write
  using (citizen_id = (select platform.actor()) and ended_at is null) with check (citizen_id = (select platform.actor()));

grant select (id, consent_id, citizen_id, by_id, at) on journal.tapering_handed to roret_read, roret_write;
grant insert (id, consent_id, citizen_id, by_id, at) on journal.tapering_handed to roret_write;
create policy seen on journal.tapering_handed for select to roret_read, roret_write
  using (citizen_id = (select platform.actor()) or by_id = (select platform.actor()));
create policy handed on journal.tapering_handed for insert to roret_write with check (by_id = (select platform.actor())
  and exists (select from journal.tapering_consent c where c.id = consent_id and c.person_id = (select platform.actor()) and c.ended_at is null));
