package org.lodestone.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** No such page, inside the frame, with HTTP 404. */
@AnonymousAllowed
@ParentLayout(Frame.class)
class NotFoundView extends Composite<Page> implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        getContent().show(ErrorPages.notFound());
        return 404;
    }

    @Override
    public String getPageTitle() {
        return Words.t("shell.notFound.title");
    }
}
