-- A contact that a person has said yes to is theirs to share, one at a time: only those they let know see
-- who it was that wrote.
insert into circle.subject (code, room, own) values ('contact', 'contact', true);
