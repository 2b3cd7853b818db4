-- What of a profile was changed, when and by whom, stands in the record (audit); nothing read this second list of it.
drop table profile_change;
