package org.lodestone.access.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain form that the browser posts, with the token against forged requests. */
@Tag("form")
class PostForm extends HtmlContainer {

    /** @param action without a leading slash */
    PostForm(String action) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        addClassName("access-form");
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden(token.getParameterName(), token.getToken());
        }
    }

    final PostForm hidden(String name, String value) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name).setAttribute("value", value);
        add(input);
        return this;
    }

    static NativeButton submit(String text) {
        NativeButton button = new NativeButton(text);
        button.getElement().setAttribute("type", "submit");
        button.addClassName("access-submit");
        return button;
    }
}
