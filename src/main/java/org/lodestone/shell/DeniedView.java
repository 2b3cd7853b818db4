package org.lodestone.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The person lacks the role that a page asks for: says whom to ask, with HTTP 403. */
@AnonymousAllowed
@ParentLayout(Frame.class)
class DeniedView extends Composite<Page> implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        getContent().show(ErrorPages.denied(Words.t("shell.denied.role")));
        return 403;
    }

    @Override
    public String getPageTitle() {
        return Words.t("shell.denied.title");
    }
}
