grant execute on function circle.carried() to roret_read, roret_write;
