package org.lodestone.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.lodestone.kernel.Problem;

/** A page that a problem keeps from being shown: not found (404), not allowed (403), or a rule (409). */
@AnonymousAllowed
@ParentLayout(Frame.class)
class ProblemView extends Composite<Page> implements HasErrorParameter<Problem>, HasDynamicTitle {

    private String title = "";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Problem> parameter) {
        Problem problem = parameter.getException();
        title = Words.t(problem instanceof Problem.NotFound ? "shell.notFound.title" : "shell.denied.title");
        return switch (problem) {
            case Problem.NotFound notFound -> show(404, ErrorPages.notFound());
            case Problem.NotAllowed notAllowed -> show(403, ErrorPages.denied(ProblemWords.of(notAllowed)));
            default -> show(409, ErrorPages.refused(ProblemWords.of(problem)));
        };
    }

    private int show(int status, EmptyState page) {
        getContent().show(page);
        return status;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
