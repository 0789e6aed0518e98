-- The person reads why something is left out, though not the words: so the reason stands with the part.
alter table journal.hidden drop column reason;
alter table journal.part
  add column reason text check (reason in ('private_life', 'safety', 'confidence')),
  add check (third_party = (reason is not null));
