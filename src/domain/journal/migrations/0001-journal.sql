-- What staff write about the work with a person, read by the person when it is saved.

insert into circle.subject (code, room, own) values ('journal', 'journal', false);
