package org.lodestone.admission.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.Audience;
import org.lodestone.admission.CaseSheet;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.DecisionTaken;
import org.lodestone.admission.RequestForInformation;
import org.lodestone.admission.SignatureState;
import org.lodestone.admission.TimelineEntry;
import org.lodestone.admission.TimelineKind;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.InvitationSummary;

/** The rows of one case, read for a page, and how its parts are put together for one side. */
final class CaseParts {

    private final OpenedCase opened;
    private final CaseForm form;
    private final List<Entry> entries;
    private final Names names;
    private final boolean staff;

    CaseParts(OpenedCase opened, CaseForm form, List<Entry> entries, Names names, boolean staff) {
        this.opened = opened;
        this.form = form;
        this.entries = entries;
        this.names = names;
        this.staff = staff;
    }

    /** Everybody whose name the page may need. */
    static Stream<@Nullable PersonId> people(OpenedCase opened, CaseForm form, List<Entry> entries, boolean staff) {
        MembershipApplication application = opened.application();
        Stream<@Nullable PersonId> own =
                Stream.of(application.startedBy(), application.submittedBy(), application.signatory());
        Stream<@Nullable PersonId> alliances = staff ? staff(application) : Stream.of();
        return Stream.of(
                        own,
                        form.form().questions().flatMap(question -> form.row(question).map(Answer::changedBy).stream()),
                        form.profilePeople(),
                        Mentions.people(form),
                        entries.stream().map(Entry::writtenBy),
                        alliances)
                .flatMap(Function.identity());
    }

    private static Stream<@Nullable PersonId> staff(MembershipApplication application) {
        Verdict verdict = application.verdict();
        Stream<@Nullable PersonId> own = Stream.of(
                application.assignee(),
                verdict == null ? null : verdict.by(),
                application.latestRecommendation().map(Recommendation::by).orElse(null));
        return Stream.of(
                        own,
                        application.requests().stream().map(InformationRequest::askedBy),
                        application.findings().stream().map(Finding::by),
                        application.conflicts().stream().map(ConflictOfInterest::person))
                .flatMap(Function.identity());
    }

    CaseSheet sheet() {
        MembershipApplication application = opened.application();
        Situation in = opened.in();
        boolean running = application.state().clockRuns() && application.target() != null;
        Integer left = running ? in.calendar().workingDaysBetween(in.today(), application.target()) : null;
        return new CaseSheet(
                application.id(),
                application.reference(),
                application.state(),
                opened.alliance(),
                application.applicant().summary(),
                application.version(),
                application.versions().form(),
                application.versions().declaration(),
                application.tier(),
                application.startedAt(),
                names.of(application.startedBy()),
                application.editedAt(),
                application.submittedAt(),
                names.of(application.submittedBy()),
                application.lastSubmittedAt(),
                application.rounds(),
                application.target(),
                left,
                running && in.today().isAfter(application.target()),
                application.endedAt(),
                application.endReason(),
                application.messagesUntil(in.rules()).orElse(null));
    }

    /** @param invited who is to sign and has not come yet */
    SignatureState signature(@Nullable InvitationSummary invited) {
        SignedDeclaration signed = opened.application().signature();
        return new SignatureState(
                names.of(opened.application().signatory()), signed == null ? null : signed.signature(), invited);
    }

    List<RequestForInformation> requests() {
        return opened.application().requests().stream().map(this::request).toList();
    }

    private RequestForInformation request(InformationRequest request) {
        return new RequestForInformation(
                request.id(),
                staff ? names.of(request.askedBy()) : null,
                request.askedAt(),
                request.due(),
                request.closableFrom(),
                request.status(),
                request.closedAt(),
                request.items().stream().map(item -> item(request, item)).toList());
    }

    /** Until it is resubmitted, a reply is the organisation's own, and it stays so where nobody wants it any more. */
    private RequestForInformation.Item item(InformationRequest request, RequestItem item) {
        boolean handedIn = request.status() == RequestForInformation.Status.ANSWERED;
        String reply = staff && !handedIn ? "" : item.reply();
        boolean changed = form.form()
                .question(item.question())
                .flatMap(form::row)
                .filter(row -> request.open() && !staff ? row.differsFromSubmitted() : row.before() != null)
                .isPresent();
        return new RequestForInformation.Item(
                item.id(), item.question(), item.words(), reply, item.replyVersion(), !reply.isBlank() || changed);
    }

    @Nullable
    DecisionTaken decision() {
        Verdict verdict = opened.application().verdict();
        if (verdict == null) {
            return null;
        }
        boolean approved = opened.application().state() == CaseState.APPROVED;
        return new DecisionTaken(
                approved,
                staff ? names.of(verdict.by()) : null,
                verdict.at(),
                approved ? opened.application().tier() : null,
                verdict.start(),
                verdict.conditions(),
                verdict.reasonCodes(),
                verdict.message());
    }

    List<TimelineEntry> timeline() {
        return entries.stream()
                .filter(entry -> staff || entry.audience() == Audience.BOTH)
                .map(this::entry)
                .toList();
    }

    /** What a reviewer recommended stays inside; that it is ready for a decision does not. */
    private TimelineEntry entry(Entry entry) {
        boolean inside = !staff && entry.kind() == TimelineKind.CASE_RECOMMENDED;
        return new TimelineEntry(
                entry.id(),
                entry.kind(),
                entry.audience(),
                entry.fromStaff(),
                entry.fromStaff() && !staff ? null : names.of(entry.writtenBy()),
                entry.writtenAt(),
                inside ? "" : entry.words(),
                inside ? Map.of() : entry.details());
    }
}
