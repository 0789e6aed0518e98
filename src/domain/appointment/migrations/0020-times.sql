-- Who has worked here for years has thousands of meetings behind them, and a day holds those of a whole municipality.
-- So the moment stands with who comes too, and one's own day is found by one index. It follows the appointment by a
-- key that cascades, and nobody writes it.
alter table appointment.appointment no force row level security;
alter table appointment.participant no force row level security;
alter table appointment.participant add column starts_at timestamptz;
update appointment.participant t set starts_at = a.starts_at from appointment.appointment a where a.id = t.appointment_id;
alter table appointment.participant alter column starts_at set not null;
alter table appointment.appointment add unique (id, starts_at);
alter table appointment.participant add foreign key (appointment_id, starts_at)
  references appointment.appointment (id, starts_at) on update cascade;
create index on appointment.participant (appointment_id, starts_at);
create index on appointment.participant (person_id, starts_at) where ended_at is null;

create function appointment.at_its_time() returns trigger language plpgsql set search_path = '' as $$
begin
  select a.starts_at into new.starts_at from appointment.appointment a where a.id = new.appointment_id;
  return new;
end $$;
create trigger at_its_time before insert on appointment.participant
  for each row execute function appointment.at_its_time();
