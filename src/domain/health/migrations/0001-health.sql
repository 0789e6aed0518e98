-- Body and health as the person sees it: asked first, questions for the doctor, the yearly check.

insert into circle.subject (code, room, own) values ('health', 'health', true);
