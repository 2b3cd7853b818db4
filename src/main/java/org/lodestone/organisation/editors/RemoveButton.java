package org.lodestone.organisation.editors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Takes a row away; its name says which. */
final class RemoveButton extends Button {

    RemoveButton(String name, Runnable act) {
        super(VaadinIcon.CLOSE_SMALL.create(), clicked -> act.run());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        addClassName("org-remove");
        setAriaLabel(name);
        setTooltipText(name);
    }
}
