package org.lodestone.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The root of a view: {@code class FundingView extends Composite<Page>}. The frame gives it its {@code main} landmark. */
public class Page extends Div {

    public Page() {
        addClassName("ls-page");
    }

    /** Uses the whole width, for queues and tables. */
    public Page wide() {
        addClassName("wide");
        return this;
    }

    /** Replaces all that is shown. */
    public void show(Component... components) {
        removeAll();
        add(components);
    }
}
