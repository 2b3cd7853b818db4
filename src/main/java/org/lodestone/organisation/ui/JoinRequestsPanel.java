package org.lodestone.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.List;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.JoinRequestSummary;
import org.lodestone.organisation.JoiningAnOrganisation;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** People who ask to join: each is let in with a right, or refused. */
final class JoinRequestsPanel extends Composite<Panel> {

    private final JoiningAnOrganisation joining;
    private final String reference;
    private final Clock clock;
    private final Runnable again;

    JoinRequestsPanel(
            List<JoinRequestSummary> requests,
            JoiningAnOrganisation joining,
            String reference,
            Clock clock,
            Runnable again) {
        this.joining = joining;
        this.reference = reference;
        this.clock = clock;
        this.again = again;
        getContent().with(new com.vaadin.flow.component.html.H2(Words.t("organisation.requests.title")));
        Paragraph help = new Paragraph(Words.t("organisation.requests.help"));
        help.addClassName("ls-muted");
        getContent().with(help);
        requests.forEach(request -> getContent().with(row(request)));
    }

    private Component row(JoinRequestSummary request) {
        Span name = new Span(request.name());
        name.addClassName("org-name");
        Span email = new Span(request.email());
        email.addClassName("ls-muted");
        Span at = new Span();
        at.getElement().appendChild(Formats.ago(request.askedAt(), clock.instant()));
        at.addClassNames("ls-muted", "ls-small");
        Div who = new Div(name, email, at);
        who.addClassName("org-words");
        if (request.words() != null) {
            who.add(new Paragraph(request.words()));
        }
        Select<AccessRight> right = Rights.select();
        right.setAriaLabel(Words.t("organisation.people.rightOf", "person", request.name()));
        right.setValue(AccessRight.VIEWER);
        Button accept = new Button(Words.t("organisation.requests.accept"), clicked -> {
            joining.accept(reference, request.id(), right.getValue());
            again.run();
        });
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button refuse = new Button(Words.t("organisation.requests.refuse"), clicked -> {
            joining.refuse(reference, request.id());
            again.run();
        });
        Div way = new Div(accept, refuse);
        way.addClassName("ls-actions");
        Div row = new Div(who, right, way);
        row.addClassNames("org-row", "org-invitation");
        return row;
    }
}
