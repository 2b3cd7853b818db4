package org.lodestone.admission.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.lodestone.admission.SignatureRequest;
import org.lodestone.admission.SigningDeclarations;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.shell.HomeCard;
import org.lodestone.shell.Links;
import org.lodestone.shell.Place;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;
import org.springframework.core.annotation.Order;

/** Declarations that wait for the reader's own signature. */
@SpringComponent
@Order(5)
class SignatureTasks implements HomeCard {

    private final SigningDeclarations signing;

    SignatureTasks(SigningDeclarations signing) {
        this.signing = signing;
    }

    @Override
    public Kind kind() {
        return Kind.TASK;
    }

    @Override
    public List<Component> cards(Place place) {
        return signing.waitingForMe().stream()
                .<Component>map(SignatureTasks::line)
                .toList();
    }

    private static Div line(SignatureRequest request) {
        Div words = new Div(
                new Span(Words.t(
                        "admissionui.task.sign",
                        "alliance",
                        request.allianceName().in(Words.language()))),
                small(request.organisationName() + " · " + request.caseReference()));
        words.addClassName("adm-option");
        Div line = new Div(
                new Tag(Tone.ATTENTION, Words.t("admissionui.signature.waits")),
                words,
                Links.button(
                        Paths.form(request.organisation(), request.caseReference(), "sign"),
                        Words.t("admissionui.task.sign.verb"),
                        true));
        line.addClassName("adm-task");
        return line;
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassNames("ls-small", "ls-muted");
        return small;
    }
}
