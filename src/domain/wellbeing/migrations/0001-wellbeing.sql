-- How it goes in the person’s own words and marks: check-ins, own signs and measures, what helps, kind nudges.

insert into circle.subject (code, room, own) values ('wellbeing', 'wellbeing', true);
