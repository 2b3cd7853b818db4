package org.lodestone.admission.domain;

/** The queue's two statements, which share what the tabs mean. */
final class QueueStatements {

    private static final String VISIBLE = """
             c.alliance_id in (:alliances) and c.submitted_at is not null and c.organisation_id not in (:own)
             and not exists (select 1 from case_conflict k where k.case_id = c.id and k.person_id = :person)
            """;

    private static final String MINE = " (c.assignee = :person and c.open_slot) ";
    private static final String UNASSIGNED =
            " (c.assignee is null and c.state in ('SUBMITTED', 'SCREENING', 'IN_REVIEW')) ";
    private static final String WAITING = " (c.state = 'INFORMATION_REQUESTED') ";

    /** It is not the same day everywhere: some alliances are a day ahead of others, at most two. */
    private static final String OVERDUE = """
             (c.open_slot and c.state <> 'INFORMATION_REQUESTED' and (c.target_on < :day
              or c.target_on = :day and c.alliance_id in (:ahead)
              or c.target_on = :nextDay and c.alliance_id in (:farAhead)))
            """;

    private static final String TO_DECIDE = " (c.state = 'READY_FOR_DECISION') ";
    private static final String OPEN = " (c.open_slot) ";
    private static final String DECIDED = " (c.state in ('APPROVED', 'DECLINED', 'WITHDRAWN')) ";

    static final String COUNTS = "select c.alliance_id,"
            + " array_agg(distinct c.assignee) filter (where c.assignee is not null) as assignees,"
            + " count(*) filter (where" + MINE + ") as mine,"
            + " count(*) filter (where" + UNASSIGNED + ") as unassigned,"
            + " count(*) filter (where" + WAITING + ") as waiting,"
            + " count(*) filter (where" + OVERDUE + ") as overdue,"
            + " count(*) filter (where" + TO_DECIDE + ") as to_decide,"
            + " count(*) filter (where" + OPEN + ") as open,"
            + " count(*) filter (where" + DECIDED + ") as decided"
            + " from membership_application c where" + VISIBLE + " group by c.alliance_id";

    static final String PAGE = """
            select c.id, c.reference, c.organisation_name, c.organisation_country, c.state, c.assignee, c.submitted_at,
                   c.resubmitted_at, c.target_on, c.waited_days, c.decided_after_days, c.ended_at,
                   r.asked_at, r.due_on, count(*) over () as total
            from membership_application c
            left join information_request r on r.case_id = c.id and r.status = 'OPEN'
            where
            """
            + VISIBLE
            + """
             and (:state = '' or c.state = :state)
             and (:text = '' or lower(c.organisation_name) like :text escape '!' or lower(c.reference) like :text escape '!')
             and ((:tab = 'MINE' and
            """
            + MINE + ") or (:tab = 'UNASSIGNED' and" + UNASSIGNED + ") or (:tab = 'WAITING' and" + WAITING
            + ") or (:tab = 'OVERDUE' and" + OVERDUE + ") or (:tab = 'TO_DECIDE' and" + TO_DECIDE
            + ") or (:tab = 'OPEN' and" + OPEN + ") or (:tab = 'DECIDED' and" + DECIDED + "))"
            + """
             order by case when :tab = 'DECIDED' and :sort = 'URGENCY' then c.ended_at end desc,
               case when :sort = 'URGENCY' and c.assignee = :person and c.resubmitted_at is not null then 0 else 1 end,
               case when :sort = 'URGENCY' then c.target_on end,
               case when :sort = 'NEWEST' then c.last_submitted_at end desc,
               case when :sort = 'ORGANISATION' then lower(c.organisation_name) end,
               case when :sort = 'REFERENCE' then c.reference end,
               c.last_submitted_at, c.id
             limit :limit offset :offset
            """;

    private QueueStatements() {}
}
