package org.lodestone.organisation.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.ContactRole;
import org.lodestone.shell.VaadinTexts;
import org.lodestone.shell.Words;

/** Choosing a right, and contact roles. */
final class Rights {

    private Rights() {}

    static Select<AccessRight> select() {
        Select<AccessRight> right = new Select<>();
        right.setLabel(Words.t("organisation.people.right"));
        right.setItems(AccessRight.values());
        right.setItemLabelGenerator(each -> Words.t("right", each));
        return right;
    }

    static MultiSelectComboBox<ContactRole> roles() {
        MultiSelectComboBox<ContactRole> roles = VaadinTexts.multipleChoice(Words.t("organisation.people.roles"));
        roles.setItems(ContactRole.values());
        roles.setItemLabelGenerator(each -> Words.t("contact-role", each));
        return roles;
    }
}
