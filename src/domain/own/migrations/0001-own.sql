-- A private place for own writing, pictures and signs: under a key of its own, seen by no role.

insert into circle.subject (code, room, own) values ('own_room', 'own', true);
