-- What was sent stays: a file that came with a line is not thrown away, not even by the one who sent it.
alter table message.attachment drop constraint attachment_file_id_fkey,
  add foreign key (file_id) references platform.file;
