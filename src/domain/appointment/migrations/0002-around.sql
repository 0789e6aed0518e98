-- What makes it easy to come: how one gets there, where a map would look, a link of one's own for a video call.
-- Nothing there is nothing said. Writing together is a form of its own, beside phone and video.

alter table appointment.appointment
  add column way_sealed bytea check (length(way_sealed) <= 4000),
  add column address_sealed bytea check (length(address_sealed) <= 1500),
  add column link_sealed bytea check (length(link_sealed) <= 2500),
  drop constraint appointment_form_check,
  add constraint appointment_form_check check (form in ('visit', 'meeting', 'phone', 'video', 'text', 'group', 'task'));

-- A proposal can name another place. It is sealed as the place of its appointment, so that a yes can move it
-- without reading it; nothing there is the same place.
alter table appointment.proposal
  add column place_sealed bytea check (length(place_sealed) <= 1500),
  drop constraint proposal_form_check,
  add constraint proposal_form_check check (form in ('visit', 'meeting', 'phone', 'video', 'text', 'group', 'task'));

-- "Later" is an answer too, and another may follow it: the newest counts.
alter table appointment.proposal_answer
  drop constraint proposal_answer_answer_check,
  add constraint proposal_answer_answer_check check (answer in ('yes', 'no', 'later')),
  drop constraint proposal_answer_proposal_id_person_id_key;
create index on appointment.proposal_answer (proposal_id, person_id, at desc);

-- Somebody who comes instead of somebody else; and how long they travel to get there, as they say it themselves.
alter table appointment.participant
  add column instead_of uuid references appointment.participant,
  add column travel_minutes int check (travel_minutes between 0 and 240);
create index on appointment.participant (instead_of);

-- A meeting that came to nothing. It is no mark on anybody. When we were the ones who did not come, it says so.
create table appointment.not_held (
  id uuid primary key,
  appointment_id uuid not null,
  citizen_id uuid not null,
  ours boolean not null,
  recorded_by uuid not null references person.person,
  recorded_at timestamptz not null,
  taken_back_at timestamptz,
  taken_back_by uuid references person.person,
  check ((taken_back_at is null) = (taken_back_by is null)),
  foreign key (appointment_id, citizen_id) references appointment.appointment (id, citizen_id)
);
create unique index on appointment.not_held (appointment_id) where taken_back_at is null;
create index on appointment.not_held (appointment_id, citizen_id);
create index on appointment.not_held (citizen_id, recorded_at);
create index on appointment.not_held (recorded_by);
create index on appointment.not_held (taken_back_by);

-- Why, when the person wants to say it. "I will not say" is as good an answer as any. The newest counts.
create table appointment.not_held_reason (
  id uuid primary key,
  appointment_id uuid not null,
  citizen_id uuid not null,
  reason text not null check (reason in ('bus', 'tired', 'unwell', 'forgot', 'other_plan', 'not_wanted', 'not_said')),
  at timestamptz not null,
  foreign key (appointment_id, citizen_id) references appointment.appointment (id, citizen_id)
);
create index on appointment.not_held_reason (appointment_id, at desc);
create index on appointment.not_held_reason (appointment_id, citizen_id);
