-- Nobody asks it: whom a line is told to is said by those who tell it.
drop function if exists message.tells(uuid);
