package org.lodestone.demo.play;

import org.lodestone.admission.ApplyingForMembership;
import org.lodestone.admission.DeclarationToSign;
import org.lodestone.admission.HoursOfDrafts;
import org.lodestone.admission.SigningDeclarations;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The organisation's side of a case. */
@Component
@Profile("demo")
class Applicants {

    private final ApplyingForMembership applying;
    private final SigningDeclarations signing;
    private final FillsInForms form;
    private final HoursOfDrafts hours;
    private final Stage stage;

    Applicants(
            ApplyingForMembership applying,
            SigningDeclarations signing,
            FillsInForms form,
            HoursOfDrafts hours,
            Stage stage) {
        this.applying = applying;
        this.signing = signing;
        this.form = form;
        this.hours = hours;
        this.stage = stage;
    }

    String start(Founders.Founded organisation, String alliance) {
        return stage.as(
                organisation.owner(), java.util.List.of(), () -> applying.start(organisation.reference(), alliance));
    }

    void fillInAndSubmit(Founders.Founded organisation, String reference) {
        stage.does(organisation.owner(), () -> {
            form.fillIn(organisation.reference(), reference);
            sign(organisation.reference(), reference, organisation.owner());
            applying.submit(organisation.reference(), reference);
        });
    }

    /** The portal's letter to those who left a draft alone. */
    void areWarned() {
        hours.warn();
    }

    /** What nobody came back to in spite of the letter. */
    void leaveItToExpire() {
        hours.expire();
    }

    void withdraw(Founders.Founded organisation, String reference) {
        stage.does(organisation.owner(), () -> applying.withdraw(organisation.reference(), reference));
    }

    private void sign(String organisation, String reference, PersonId signatory) {
        applying.nameSignatory(organisation, reference, signatory);
        DeclarationToSign text = signing.toSign(organisation, reference, Language.EN);
        signing.sign(organisation, reference, Language.EN, text.sha256(), "Managing director");
    }
}
