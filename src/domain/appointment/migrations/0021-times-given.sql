-- Nobody writes this moment: the trigger gives it. So there is one for those who leave it out.
alter table appointment.participant alter column starts_at set default '-infinity';
