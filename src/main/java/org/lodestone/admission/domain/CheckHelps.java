package org.lodestone.admission.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lodestone.admission.CheckHelp;
import org.lodestone.admission.CheckOutcome;
import org.lodestone.admission.ScreeningHit;
import org.lodestone.alliance.Alliances;
import org.lodestone.organisation.Profile;
import org.lodestone.organisation.ProfileField;
import org.lodestone.organisation.ProfileRules;
import org.springframework.stereotype.Component;

/** What the portal finds out for the checks that it knows; the others get none. */
@Component
public class CheckHelps {

    private static final List<ProfileField> IDENTIFIERS =
            List.of(ProfileField.LEI, ProfileField.PIC, ProfileField.VAT, ProfileField.ROR);

    private final CaseForms forms;
    private final Alliances alliances;
    private final Duplicates duplicates;
    private final SanctionsScreening screening;

    CheckHelps(CaseForms forms, Alliances alliances, Duplicates duplicates, SanctionsScreening screening) {
        this.forms = forms;
        this.alliances = alliances;
        this.duplicates = duplicates;
        this.screening = screening;
    }

    public List<CheckHelp> of(OpenedCase opened) {
        Profile profile = forms.profile(opened);
        SubmittedFacts facts = new SubmittedFacts(forms.submitted(opened), profile);
        return alliances.checks(opened.alliance().id()).stream()
                .flatMap(check -> help(check.code(), opened, facts, profile).stream())
                .toList();
    }

    private Optional<CheckHelp> help(String check, OpenedCase opened, SubmittedFacts facts, Profile profile) {
        return switch (check) {
            case "registration" -> Optional.of(registration(facts));
            case "identifiers" -> Optional.of(identifiers(facts));
            case "duplicates" -> Optional.of(duplicates(opened, profile));
            case "sanctions" -> Optional.of(sanctions(facts));
            case "signature" -> Optional.of(signature(opened.application()));
            default -> Optional.empty();
        };
    }

    /** The portal asks no register: a reviewer does. */
    private static CheckHelp registration(SubmittedFacts facts) {
        String number = facts.value(ProfileField.REGISTRATION_NUMBER);
        String authority = facts.value(ProfileField.REGISTRATION_AUTHORITY);
        CheckHelp.Finding finding = number.isBlank()
                ? new CheckHelp.Finding("registrationMissing", Map.of())
                : new CheckHelp.Finding("registrationGiven", Map.of("number", number, "authority", given(authority)));
        return new CheckHelp("registration", CheckOutcome.LOOK, List.of(finding), List.of());
    }

    private static CheckHelp identifiers(SubmittedFacts facts) {
        List<CheckHelp.Finding> findings = new ArrayList<>();
        boolean wrong = false;
        for (ProfileField field : IDENTIFIERS) {
            String value = facts.value(field);
            if (!value.isBlank()) {
                boolean valid = ProfileRules.wrong(field, value).isEmpty();
                wrong |= !valid;
                findings.add(new CheckHelp.Finding(
                        valid ? "identifierValid" : "identifierWrong", Map.of("kind", field.name(), "value", value)));
            }
        }
        if (findings.isEmpty()) {
            findings.add(new CheckHelp.Finding("identifiersNone", Map.of()));
        }
        return new CheckHelp("identifiers", wrong ? CheckOutcome.LOOK : CheckOutcome.PASS, findings, List.of());
    }

    private CheckHelp duplicates(OpenedCase opened, Profile profile) {
        List<CheckHelp.Finding> findings = duplicates.of(opened, profile).stream()
                .map(found -> new CheckHelp.Finding(
                        "duplicate",
                        Map.of(
                                "organisation", found.organisation().name(),
                                "reference", found.organisation().reference())))
                .distinct()
                .toList();
        return findings.isEmpty()
                ? new CheckHelp(
                        "duplicates",
                        CheckOutcome.PASS,
                        List.of(new CheckHelp.Finding("duplicatesNone", Map.of())),
                        List.of())
                : new CheckHelp("duplicates", CheckOutcome.LOOK, findings, List.of());
    }

    /** The list that ships is a dated extract: a name that isn't on it may stand on a current one, so nothing passes here. */
    private CheckHelp sanctions(SubmittedFacts facts) {
        Set<String> names = facts.names();
        SanctionsScreening.Screening found = screening.screen(names, facts.value(ProfileField.COUNTRY));
        List<ScreeningHit> hits = found.hits();
        String key = hits.isEmpty() ? "sanctionsNone" : "sanctionsHits";
        Map<String, String> counts = Map.of("names", String.valueOf(names.size()), "hits", String.valueOf(hits.size()));
        Map<String, String> list = Map.of("entries", String.valueOf(found.compared()), "source", found.source());
        return new CheckHelp(
                "sanctions",
                CheckOutcome.LOOK,
                List.of(new CheckHelp.Finding(key, counts), new CheckHelp.Finding("sanctionsList", list)),
                hits);
    }

    private static CheckHelp signature(MembershipApplication application) {
        SignedDeclaration signed = application.signature();
        if (signed == null) {
            CheckHelp.Finding missing = new CheckHelp.Finding("signatureMissing", Map.of());
            return new CheckHelp("signature", CheckOutcome.FAIL, List.of(missing), List.of());
        }
        boolean current = signed.version() == application.versions().declaration();
        CheckHelp.Finding found = new CheckHelp.Finding(
                current ? "signatureFound" : "signatureOfAnotherVersion",
                Map.of(
                        "person", signed.signature().person(),
                        "version", String.valueOf(signed.version())));
        return new CheckHelp("signature", current ? CheckOutcome.PASS : CheckOutcome.LOOK, List.of(found), List.of());
    }

    private static String given(String value) {
        return value.isBlank() ? "–" : value;
    }
}
