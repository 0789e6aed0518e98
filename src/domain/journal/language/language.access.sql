-- The list is for everybody to read: those it is about too. Anybody who is signed in proposes, in their own voice
-- and no other. A word comes on the list, or leaves it, only with a yes of a citizen and a yes of the municipality.
grant usage on schema journal to roret_read, roret_write;

grant select (id, word, forms, whole, instead, proposal_id, added_at, ended_at, ended_by_proposal)
  on journal.language_word to roret_read, roret_write;
grant insert (id, word, forms, whole, instead, proposal_id, added_at), update (ended_at, ended_by_proposal)
  on journal.language_word to roret_write;
create policy all_read on journal.language_word for select to roret_read, roret_write using (true);
-- One that is decided is used up: what both took off the list again does not come back by it.
create policy agreed on journal.language_word for insert to roret_write with check (
  exists (select 1 from journal.language_proposal p where p.id = proposal_id and p.kind = 'add' and p.ended_at is null
    and (p.word, p.forms, p.instead) = (language_word.word, language_word.forms, language_word.instead))
  and exists (select 1 from journal.language_agreement a where a.proposal_id = language_word.proposal_id and a.voice = 'citizen')
  and exists (select 1 from journal.language_agreement a where a.proposal_id = language_word.proposal_id and a.voice = 'municipality'));
create policy ended on journal.language_word for update to roret_write using (ended_at is null and (select platform.actor()) is not null)
  with check (ended_at is not null
    and exists (select 1 from journal.language_proposal p where p.id = ended_by_proposal and p.kind = 'remove' and p.word_id = language_word.id)
    and exists (select 1 from journal.language_agreement a where a.proposal_id = ended_by_proposal and a.voice = 'citizen')
    and exists (select 1 from journal.language_agreement a where a.proposal_id = ended_by_proposal and a.voice = 'municipality'));

-- The voices that the acting person has: from their own roles as they run today.
create or replace function journal.my_voices() returns setof text
language sql stable set search_path = '' as $$
  select distinct case when r.kind in ('leader', 'admin') then 'municipality'
    when r.kind in ('citizen', 'relative') then 'citizen' else 'staff' end
  from person.role r where r.person_id = platform.actor() and r.from_day <= platform.now()::date
    and (r.until_day is null or r.until_day >= platform.now()::date)
$$;
grant execute on function journal.my_voices() to roret_read, roret_write;

grant select (id, kind, word_id, word, forms, instead, proposed_by, voice, signed, proposed_at, ended_at)
  on journal.language_proposal to roret_read, roret_write;
grant insert (id, kind, word_id, word, forms, instead, proposed_by, voice, signed, proposed_at), update (ended_at)
  on journal.language_proposal to roret_write;
create policy signed_in on journal.language_proposal for select to roret_read, roret_write
  using ((select platform.actor()) is not null);
create policy proposed on journal.language_proposal for insert to roret_write with check (
  proposed_by = (select platform.actor()) and voice = any (array(select journal.my_voices())));
create policy ended on journal.language_proposal for update to roret_write
  using (ended_at is null and (proposed_by = (select platform.actor())
    or 'municipality' = any (array(select journal.my_voices()))
    or id = any (array(select a.proposal_id from journal.language_agreement a
      where a.voice <> 'staff' group by a.proposal_id having count(distinct a.voice) = 2)))) with check (ended_at is not null);

grant select (id, proposal_id, person_id, voice, at), insert (id, proposal_id, person_id, voice, at)
  on journal.language_agreement to roret_write;
grant select (id, proposal_id, person_id, voice, at) on journal.language_agreement to roret_read;
create policy signed_in on journal.language_agreement for select to roret_read, roret_write
  using ((select platform.actor()) is not null);
create policy agreed on journal.language_agreement for insert to roret_write with check (
  person_id = (select platform.actor()) and voice = any (array(select journal.my_voices()))
  and exists (select 1 from journal.language_proposal p where p.id = proposal_id and p.ended_at is null));

grant select (id, person_id, muted_at, ended_at), insert (id, person_id, muted_at), update (ended_at)
  on journal.language_mute to roret_write;
grant select (id, person_id, muted_at, ended_at) on journal.language_mute to roret_read;
create policy own on journal.language_mute to roret_read, roret_write
  using (person_id = (select platform.actor())) with check (person_id = (select platform.actor()));
