-- One's own ways in alone. What a visitor must find out before being anybody stands in sign-in.sets.sql.

grant select (id, person_id, issuer, added_at, ended_at) on person.identity to roret_read, roret_write;
grant insert (id, person_id, issuer, subject_hash, added_at), update (ended_at) on person.identity to roret_write;
create policy own on person.identity to roret_read, roret_write
  using (person_id = (select platform.actor())) with check (person_id = (select platform.actor()));
grant select (id, person_id, issuer, subject_hash, ended_at) on person.identity to roret_sets;
create policy sets on person.identity for select to roret_sets using (true);

-- The number is found by its keyed hash, and never read by this.
grant select (person_id, cpr_hash) on person.cpr to roret_sets;
create policy sets on person.cpr for select to roret_sets using (true);

-- Only for a session of one's own, and an identity of one's own.
grant insert (session_id, identity_id, sid_hash) on person.session_origin to roret_write;
create policy own on person.session_origin for insert to roret_write
  with check (session_id in (select s.id from person.session s where s.person_id = (select platform.actor()))
    and identity_id in (select i.id from person.identity i where i.person_id = (select platform.actor())));
grant select (session_id, identity_id, sid_hash) on person.session_origin to roret_sets;
create policy sets on person.session_origin for select to roret_sets using (true);
grant select (session_id), delete on person.session_origin to roret_jobs;
create policy tidy on person.session_origin to roret_jobs using (true);
-- The issuer's word ends what came from it, and a token's holder their own.
grant update (ended_at) on person.session to roret_sets;
create policy sets_end on person.session for update to roret_sets using (ended_at is null) with check (ended_at is not null);

-- Anybody may say that something is used now; nobody can read it, change it or take it back.
grant insert (mark, at) on person.spent to roret_write;
create policy spend on person.spent for insert to roret_write with check (at = platform.now());
grant select (mark, at), delete on person.spent to roret_jobs;
create policy tidy on person.spent to roret_jobs using (true);

grant select (id, person_id, credential, counter, transports, name_sealed, level, added_at, used_at, ended_at) on person.passkey to roret_read, roret_write;
grant insert (id, person_id, credential, public_key, counter, transports, name_sealed, level, added_at), update (counter, used_at, ended_at)
  on person.passkey to roret_write;
create policy own on person.passkey to roret_read, roret_write
  using (person_id = (select platform.actor())) with check (person_id = (select platform.actor()));
grant select (id, person_id, credential, public_key, counter, level, ended_at) on person.passkey to roret_sets;
create policy sets on person.passkey for select to roret_sets using (true);

grant insert (value_hash) on person.channel to roret_write;
grant select (id, person_id, kind, value_sealed, value_hash, ended_at) on person.channel to roret_sets;
create policy sets on person.channel for select to roret_sets using (true);

-- Anybody may ask, for nobody in particular; the job finds out whose it is; the person uses it, once.
grant insert (id, target_hash, token_hash, code_hash, secret_sealed, lang, asked_at, until_at), update (used_at) on person.link to roret_write;
grant select (id, person_id, until_at, used_at) on person.link to roret_write;
create policy ask on person.link for insert to roret_write
  with check (person_id is null and asked_at = platform.now() and until_at <= platform.now() + interval '15 minutes');
create policy own on person.link for select to roret_write using (person_id = (select platform.actor()));
create policy once on person.link for update to roret_write
  using (person_id = (select platform.actor()) and used_at is null and until_at > platform.now())
  with check (person_id = (select platform.actor()) and used_at is not null);
grant select (id, target_hash, token_hash, code_hash, asked_at, until_at, tries, person_id, sent_at, used_at), update (tries) on person.link to roret_sets;
create policy sets on person.link to roret_sets using (true);
grant select (id, secret_sealed, lang, until_at, sent_at), update (secret_sealed, person_id, sent_at), delete on person.link to roret_jobs;
create policy send on person.link to roret_jobs using (true) with check (true);

-- Who may let somebody in is for the circle to say (circle/opening). Whom it is about sees it, and uses it once.
grant select (id, person_id, kind, made_by, made_at, until_at, used_at, ended_at) on person.way_in to roret_read, roret_write;
grant insert (id, person_id, kind, code_hash, made_by, made_at, until_at), update (used_at, ended_at) on person.way_in to roret_write;
create policy own on person.way_in for select to roret_read, roret_write
  using (person_id = (select platform.actor()) or made_by = (select platform.actor()));
create policy once on person.way_in for update to roret_write
  using (person_id = (select platform.actor()) and used_at is null and ended_at is null and until_at > platform.now())
  with check (person_id = (select platform.actor()));
grant select (id, person_id, kind, code_hash, made_by, until_at, used_at, ended_at) on person.way_in to roret_sets;
create policy sets on person.way_in for select to roret_sets using (true);
grant select (id, until_at), delete on person.way_in to roret_jobs;
create policy tidy on person.way_in to roret_jobs using (true);

grant execute on function person.person_of_identity(text, bytea[]), person.person_of_cpr(bytea[]), person.person_of_passkey(text),
  person.person_of_link(bytea), person.person_of_way_in(bytea[]) to roret_read, roret_write;
grant execute on function person.try_code(uuid, bytea), person.end_from_issuer(text, bytea[], bytea[]), person.end_by_token(bytea)
  to roret_write;
grant execute on function person.receiver_of_link(uuid) to roret_jobs;
