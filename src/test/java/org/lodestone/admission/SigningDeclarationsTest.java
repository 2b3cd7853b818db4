package org.lodestone.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.organisation.Organisations;
import org.lodestone.organisation.PersonInOrganisation;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@Tag("database")
class SigningDeclarationsTest {

    @Autowired
    CaseFixture cases;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    SigningDeclarations signing;

    @Autowired
    ApplyingForMembership applying;

    @Autowired
    Organisations people;

    @Autowired
    MovableClock clock;

    @Test
    void the_signature_keeps_account_name_function_time_version_language_and_the_texts_checksum() throws Exception {
        ACase filled = cases.aCase().filled();
        DeclarationToSign text =
                SignedIn.as(filled.signatory(), () -> signing.toSign(filled.of(), filled.reference(), Language.UZ));
        cases.sign(filled, Language.UZ);

        Signature signature = cases.open(filled).signature().signature();
        assertThat(signature.account()).isEqualTo(filled.signatory());
        assertThat(signature.name())
                .isEqualTo("Owner of " + filled.organisation().name());
        assertThat(signature.at()).isEqualTo(clock.instant());
        assertThat(signature.declarationVersion()).isEqualTo(text.version());
        assertThat(signature.language()).isEqualTo(Language.UZ);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.text().getBytes(StandardCharsets.UTF_8));
        assertThat(signature.sha256()).isEqualTo(HexFormat.of().formatHex(digest));
    }

    @Test
    void a_viewer_named_as_signatory_signs_and_finds_it_among_what_waits() {
        ACase draft = cases.aCase().draft();
        PersonId director = organisations.colleague(draft.organisation(), AccessRight.VIEWER);
        CaseFixture.run(draft.applicant(), () -> applying.nameSignatory(draft.of(), draft.reference(), director));
        assertThat(SignedIn.as(director, () -> signing.waitingForMe()))
                .extracting(SignatureRequest::caseReference)
                .containsExactly(draft.reference());

        ACase theirs = draft.signedBy(director);
        cases.sign(theirs);
        assertThat(cases.open(draft).signature().signed()).isTrue();
        assertThat(SignedIn.as(director, () -> signing.waitingForMe())).isEmpty();
    }

    @Test
    void nobody_but_the_signatory_signs() {
        ACase draft = cases.aCase().draft();
        PersonId director = organisations.colleague(draft.organisation(), AccessRight.VIEWER);
        CaseFixture.run(draft.applicant(), () -> applying.nameSignatory(draft.of(), draft.reference(), director));
        assertThatThrownBy(() -> cases.sign(draft)).isInstanceOf(Problem.NotAllowed.class);
    }

    @Test
    void a_text_other_than_the_one_shown_is_not_signed() {
        ACase filled = cases.aCase().filled();
        assertThatThrownBy(() -> SignedIn.as(
                        filled.signatory(),
                        () -> signing.sign(filled.of(), filled.reference(), Language.EN, "0".repeat(64), "Director")))
                .isInstanceOf(Problem.StaleEdit.class);
    }

    @Test
    void a_signature_records_the_function_that_the_signatory_gives_and_none_is_refused() {
        ACase filled = cases.aCase().filled();
        assertThatThrownBy(() -> sign(filled, " ")).hasMessageContaining("functionMissing");
        assertThat(sign(filled, "Chief metallurgist").function()).isEqualTo("Chief metallurgist");
    }

    @Test
    void whoever_signs_is_known_in_the_organisation_by_the_function_they_gave() {
        ACase filled = cases.aCase().filled();
        sign(filled, "Chief metallurgist");
        assertThat(function(filled)).isEqualTo("Chief metallurgist");
    }

    @Test
    void a_function_that_is_too_long_leaves_neither_a_signature_nor_another_function() {
        ACase filled = cases.aCase().filled();
        String before = function(filled);
        assertThatThrownBy(() -> sign(filled, "x".repeat(201))).hasMessageContaining("functionTooLong");
        assertThat(cases.open(filled).signature().signed()).isFalse();
        assertThat(function(filled)).isEqualTo(before);
    }

    @Test
    void who_has_signed_already_is_not_called_otherwise_by_signing_again() {
        ACase signed = cases.aCase().signed();
        String before = function(signed);
        assertThatThrownBy(() -> sign(signed, "Chief metallurgist")).hasMessageContaining("alreadySigned");
        assertThat(function(signed)).isEqualTo(before);
    }

    @Test
    void an_edited_answer_does_not_void_the_signature_and_a_replaced_signatory_does() {
        ACase signed = cases.aCase().signed();
        CaseFixture.run(
                signed.applicant(),
                () -> applying.save(signed.of(), signed.reference(), new AnswerEdit("aim", "Another aim", 1)));
        assertThat(cases.open(signed).signature().signed()).isTrue();

        PersonId director = organisations.colleague(signed.organisation(), AccessRight.VIEWER);
        CaseFixture.run(signed.applicant(), () -> applying.nameSignatory(signed.of(), signed.reference(), director));
        assertThat(cases.open(signed).signature().signed()).isFalse();
    }

    @Test
    void a_person_outside_the_organisation_cannot_be_named() {
        ACase draft = cases.aCase().draft();
        PersonId stranger = cases.anOrganisation().owner();
        assertThatThrownBy(() -> CaseFixture.run(
                        draft.applicant(), () -> applying.nameSignatory(draft.of(), draft.reference(), stranger)))
                .isInstanceOf(Problem.RuleBroken.class);
    }

    /** The signatory reads the declaration in English and accepts it. */
    private Signature sign(ACase made, String function) {
        return SignedIn.as(made.signatory(), () -> {
            String text =
                    signing.toSign(made.of(), made.reference(), Language.EN).sha256();
            return signing.sign(made.of(), made.reference(), Language.EN, text, function);
        });
    }

    private String function(ACase made) {
        return people.peopleOf(made.organisation().id()).stream()
                .filter(person -> person.person().equals(made.signatory()))
                .map(PersonInOrganisation::function)
                .map(String::valueOf)
                .findFirst()
                .orElseThrow();
    }
}
