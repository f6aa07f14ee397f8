-- What was decided before the portal was taken into use names its decision in words.
alter table benefit_move
    add decided_earlier text check (length(trim(decided_earlier)) between 1 and 300),
    drop constraint benefit_move_check,
    add constraint benefit_move_names_its_decision
        check (state <> 'DECIDED' or decision_id is not null or decided_earlier is not null);
