package org.lodestone.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lodestone.access.DemoPerson;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** The demo's people: a click signs in. */
class PeopleToTry extends Div {

    PeopleToTry(List<DemoPerson> people, String path) {
        addClassName("access-demo");
        add(new Notice(Tone.INFO, Words.t("access.demo.title"), Words.t("access.demo.text")));
        add(new H2(Words.t("access.demo.people")));
        people.forEach(person -> add(line(person, path)));
    }

    private static PostForm line(DemoPerson person, String path) {
        PostForm form = new PostForm("sign-in/demo");
        form.hidden("person", person.id().toString());
        if (!path.equals("/")) {
            form.hidden("continue", path);
        }
        Span name = new Span(person.name());
        name.addClassName("name");
        Span role = new Span(person.role());
        role.addClassName("role");
        NativeButton button = new NativeButton();
        button.getElement().setAttribute("type", "submit");
        button.addClassName("access-person");
        button.add(name, role);
        form.add(button);
        return form;
    }
}
