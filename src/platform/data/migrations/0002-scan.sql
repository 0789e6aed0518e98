-- What is known of whether a file is harmful. A file that is held waits for the scanner and opens for nobody.
alter table platform.file
  add column scan text not null default 'unscanned' check (scan in ('unscanned', 'clean', 'held', 'found')),
  add column scanned_at timestamptz;
