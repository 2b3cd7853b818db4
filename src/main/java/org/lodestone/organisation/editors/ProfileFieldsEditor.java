package org.lodestone.organisation.editors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lodestone.organisation.FieldValue;
import org.lodestone.organisation.ProfileField;
import org.lodestone.organisation.ProfileSection;

/** The single fields of one section of the profile, in their order. */
public final class ProfileFieldsEditor extends Composite<Div> {

    private final List<ProfileFieldEditor> editors;

    public ProfileFieldsEditor(
            ProfileSection section, Map<ProfileField, FieldValue> fields, FieldSaver saver, Consumer<Instant> saved) {
        getContent().addClassName("org-fields");
        editors = ProfileField.in(section).stream()
                .map(field -> new ProfileFieldEditor(field, fields.get(field), saver, saved))
                .toList();
        editors.forEach(getContent()::add);
    }

    /** Shows all fields as they are now. */
    public void show(Map<ProfileField, FieldValue> fields) {
        editors.forEach(editor -> editor.show(fields.get(editor.field())));
    }

    public void readOnly(boolean readOnly) {
        editors.forEach(editor -> editor.readOnly(readOnly));
    }
}
