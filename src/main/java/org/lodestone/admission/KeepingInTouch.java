package org.lodestone.admission;

import java.util.Map;
import java.util.Objects;
import org.lodestone.access.People;
import org.lodestone.admission.domain.CaseDesk;
import org.lodestone.admission.domain.OpenedCase;
import org.lodestone.admission.domain.Timeline;
import org.lodestone.admission.domain.Wording;
import org.lodestone.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Messages of both sides, and notes of the staff. */
@Service
public class KeepingInTouch {

    private final CaseDesk desk;
    private final Timeline timeline;
    private final People people;
    private final ApplicationEventPublisher events;

    KeepingInTouch(CaseDesk desk, Timeline timeline, People people, ApplicationEventPublisher events) {
        this.desk = desk;
        this.timeline = timeline;
        this.people = people;
        this.events = events;
    }

    /** Writes a message to the alliance. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public TimelineEntry writeToAlliance(String organisation, String caseReference, String text) {
        return message(desk.lock(organisation, caseReference), false, text);
    }

    /** Writes a message to the organisation. */
    @PreAuthorize("hasRole('STAFF')")
    @Transactional
    public TimelineEntry writeToOrganisation(String alliance, String caseReference, String text) {
        return message(desk.lockAsStaff(alliance, caseReference), true, text);
    }

    /** Writes a note that only the alliance's staff can read. */
    @PreAuthorize("hasRole('STAFF')")
    @Transactional
    public TimelineEntry writeNote(String alliance, String caseReference, String text) {
        OpenedCase opened = desk.lockAsStaff(alliance, caseReference);
        opened.application().require(CaseAction.WRITE_NOTE, opened.in());
        CaseMoment moment = opened.moment();
        TimelineEntry written = write(moment, TimelineKind.NOTE, true, text);
        events.publishEvent(new NoteWritten(moment, written.id()));
        return written;
    }

    private TimelineEntry message(OpenedCase opened, boolean fromStaff, String text) {
        opened.application().require(CaseAction.WRITE_MESSAGE, opened.in());
        CaseMoment moment = opened.moment();
        TimelineEntry written = write(moment, TimelineKind.MESSAGE, fromStaff, text);
        events.publishEvent(new MessageWritten(moment, written.id(), fromStaff));
        return written;
    }

    private TimelineEntry write(CaseMoment moment, TimelineKind kind, boolean fromStaff, String text) {
        String words = Wording.required(text, Wording.MESSAGE);
        timeline.write(moment, kind, fromStaff, words, Map.of());
        PersonId author = Objects.requireNonNull(moment.by());
        Audience audience = kind == TimelineKind.NOTE ? Audience.STAFF : Audience.BOTH;
        Someone by = new Someone(author, people.get(author).name());
        return new TimelineEntry(moment.event(), kind, audience, fromStaff, by, moment.at(), words, Map.of());
    }
}
