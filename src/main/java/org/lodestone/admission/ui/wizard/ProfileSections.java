package org.lodestone.admission.ui.wizard;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.lodestone.admission.ui.questions.AnswerEditor;
import org.lodestone.alliance.Question;

/** Editors for whole sections of the profile inside a form. */
@SpringComponent
class ProfileSections {

    AnswerEditor editor(Question question, Draft draft) {
        return new ProfileSectionEditor(question, draft);
    }
}
