-- In which language an answer was given. Of those that are there only what their writers speak now is known.
alter table case_answer add column language varchar(2);
update case_answer set language = (select upper(a.language) from account a where a.id = case_answer.changed_by);
alter table case_answer alter column language set not null;

-- In which language the alliance has it: null while the answer was never submitted.
alter table case_answer add column submitted_language varchar(2);
update case_answer set submitted_language = language where submitted_answer is not null;
