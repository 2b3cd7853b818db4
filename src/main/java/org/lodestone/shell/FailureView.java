package org.lodestone.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.lodestone.kernel.Problem;

/** A failure of the portal's own: "try again" and a correlation id, never "no right". HTTP 500. */
@AnonymousAllowed
@ParentLayout(Frame.class)
class FailureView extends Composite<Page> implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Optional<Problem> quicker = LostRaces.problem(parameter.getException());
        if (quicker.isPresent()) {
            getContent().show(ErrorPages.refused(ProblemWords.of(quicker.get())));
            return 409;
        }
        String id = Failures.log(parameter.getException());
        getContent().show(ErrorPages.failed(id, event.getLocation().getPathWithQueryParameters()));
        return 500;
    }

    @Override
    public String getPageTitle() {
        return Words.t("shell.failure.title");
    }
}
