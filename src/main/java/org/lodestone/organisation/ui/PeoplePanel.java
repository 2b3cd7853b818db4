package org.lodestone.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.ContactRole;
import org.lodestone.organisation.ManagingPeople;
import org.lodestone.organisation.PersonInOrganisation;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** The people with their rights and, apart from these, what they are for the alliances. */
final class PeoplePanel extends Composite<Panel> {

    private final PeopleActs acts;
    private final Map<PersonInOrganisation, Select<AccessRight>> rights = new HashMap<>();

    PeoplePanel(List<PersonInOrganisation> people, PeopleActs acts) {
        this.acts = acts;
        people.forEach(person -> getContent().with(row(person)));
    }

    private Component row(PersonInOrganisation person) {
        Span name = new Span(
                acts.isReader(person) ? Words.t("organisation.people.you", "person", person.name()) : person.name());
        name.addClassName("org-name");
        Span email = new Span(person.email());
        email.addClassName("ls-muted");
        Div who = new Div(name, email);
        who.addClassName("org-words");
        Div row = new Div(who, function(person));
        row.addClassNames("org-row", "org-person");
        if (acts.owner()) {
            row.add(right(person), roles(person));
        } else {
            row.add(
                    fact("organisation.people.right", Words.t("right", person.right())),
                    fact("organisation.people.roles", names(person)));
        }
        row.add(way(person));
        return row;
    }

    private Component function(PersonInOrganisation person) {
        String now = person.function() == null ? "" : person.function();
        if (!acts.owner() && !acts.isReader(person)) {
            return fact("organisation.people.function", now.isEmpty() ? "–" : now);
        }
        TextField field = new TextField(Words.t("organisation.people.function"));
        field.setAriaLabel(Words.t("organisation.people.functionOf", "person", person.name()));
        field.setMaxLength(ManagingPeople.LONGEST_FUNCTION);
        field.setValue(now);
        field.addValueChangeListener(changed -> acts.nameFunction(person, changed.getValue()));
        return field;
    }

    private Component right(PersonInOrganisation person) {
        Select<AccessRight> right = Rights.select();
        right.setAriaLabel(Words.t("organisation.people.rightOf", "person", person.name()));
        right.setValue(person.right());
        right.setManualValidation(true);
        rights.put(person, right);
        right.addValueChangeListener(changed -> acts.changeRight(person, changed.getValue()));
        return right;
    }

    private Component roles(PersonInOrganisation person) {
        MultiSelectComboBox<ContactRole> roles = Rights.roles();
        roles.setAriaLabel(Words.t("organisation.people.rolesOf", "person", person.name()));
        roles.setValue(person.roles());
        roles.addValueChangeListener(changed -> acts.assign(person, changed.getValue()));
        return roles;
    }

    private Component way(PersonInOrganisation person) {
        Div way = new Div();
        way.addClassName("org-way");
        if (acts.isReader(person)) {
            way.add(button(Words.t("organisation.people.leave"), () -> leave(person)));
        } else if (acts.owner()) {
            way.add(button(Words.t("organisation.people.end"), () -> acts.end(person)));
        }
        return way;
    }

    /** Whether nobody else would be left who owns it is looked at before it is asked whether to leave. */
    private void leave(PersonInOrganisation person) {
        Select<AccessRight> right = rights.get(person);
        if (right == null || !acts.lastOwner()) {
            acts.leave();
            return;
        }
        right.setErrorMessage(Words.t("problem.lastOwner"));
        right.setInvalid(true);
        right.focus();
    }

    private static Button button(String verb, Runnable act) {
        Button button = new Button(verb, clicked -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static String names(PersonInOrganisation person) {
        return person.roles().isEmpty()
                ? "–"
                : person.roles().stream()
                        .sorted()
                        .map(role -> Words.t("contact-role", role))
                        .collect(Collectors.joining(", "));
    }

    private static Component fact(String label, String value) {
        Span name = new Span(Words.t(label));
        name.addClassName("org-label");
        Div fact = new Div(name, new Span(value));
        fact.addClassName("org-words");
        return fact;
    }
}
