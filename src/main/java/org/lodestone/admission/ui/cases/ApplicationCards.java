package org.lodestone.admission.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.lodestone.admission.CaseCard;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.MyCases;
import org.lodestone.admission.NextStep;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.admission.ui.parts.Stages;
import org.lodestone.admission.ui.parts.StateTag;
import org.lodestone.shell.Formats;
import org.lodestone.shell.HomeCard;
import org.lodestone.shell.Links;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;
import org.springframework.core.annotation.Order;

/** A card per open application: its state, how far it is, the one next action, the last message. */
@SpringComponent
@Order(10)
class ApplicationCards implements HomeCard {

    private static final Duration STILL_NEWS = Duration.ofDays(30);

    private final MyCases cases;
    private final Clock clock;

    ApplicationCards(MyCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public List<Component> cards(Place place) {
        return place.organisation().stream()
                .flatMap(reference -> cards(reference))
                .toList();
    }

    private Stream<Component> cards(String organisation) {
        List<CaseCard> all = cases.cards(organisation);
        return all.stream()
                .filter(card -> shown(card) && all.stream().noneMatch(other -> follows(other, card)))
                .map(card -> card(organisation, card));
    }

    /** Whether the organisation applied to the same alliance again: what came before is no news any more. */
    private static boolean follows(CaseCard other, CaseCard card) {
        return other.alliance().equals(card.alliance())
                && other.startedAt().isAfter(card.startedAt())
                && other.state() != CaseState.WITHDRAWN
                && other.state() != CaseState.EXPIRED;
    }

    /** Open ones, and a refusal for as long as it is news; an approval is its membership's card. */
    private boolean shown(CaseCard card) {
        return card.state().open()
                || card.state() == CaseState.DECLINED
                        && card.endedAt() != null
                        && card.endedAt().isAfter(clock.instant().minus(STILL_NEWS));
    }

    private static Panel card(String organisation, CaseCard card) {
        Panel panel = new Panel(card.allianceName().in(Words.language()), StateTag.forApplicant(card.state()));
        panel.with(new Paragraph(happens(card)));
        panel.with(Stages.bar(card.state().decided() ? Stages.ALL_DONE : card.stage(), card.promised()));
        if (card.state() == CaseState.DRAFT) {
            panel.with(small(Words.t("admissionui.card.saved", "at", Formats.dateTime(card.editedAt()))));
        }
        if (card.lastMessage() != null) {
            panel.with(small(Words.t("admissionui.card.message", "text", shortened(card.lastMessage()))));
        }
        panel.with(next(organisation, card));
        return panel;
    }

    private static Span small(String text) {
        Span line = new Span(text);
        line.addClassNames("ls-small", "ls-muted");
        return line;
    }

    private static String happens(CaseCard card) {
        return card.state() == CaseState.DECLINED
                ? Words.t("admissionui.card.declined")
                : Words.t("admissionui.happens", card.state());
    }

    private static Component next(String organisation, CaseCard card) {
        String page = Paths.of(organisation, card.reference());
        NextStep next = card.next();
        return switch (next) {
            case CONTINUE ->
                Links.button(
                        Paths.form(organisation, card.reference(), "next"), Words.t("admissionui.case.continue"), true);
            case ANSWER ->
                Links.button(
                        page,
                        card.requestDue() == null
                                ? Words.t("admissionui.card.answer")
                                : Words.t("admissionui.card.answerBy", "date", Formats.shortDate(card.requestDue())),
                        true);
            case OPEN_MEMBERSHIP ->
                Links.button(Paths.memberships(organisation), Words.t("admissionui.decision.membership"), true);
            case START_AGAIN, WAIT -> Links.to(page, Words.t("admissionui.card.open", "reference", card.reference()));
        };
    }

    private static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= 120 ? line : line.substring(0, 117) + "…";
    }
}
