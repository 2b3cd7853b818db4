package org.lodestone.admission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestone.access.People;
import org.lodestone.admission.domain.CaseDesk;
import org.lodestone.admission.domain.Cases;
import org.lodestone.admission.domain.InvitedSignatories;
import org.lodestone.admission.domain.MembershipApplication;
import org.lodestone.admission.domain.OpenedCase;
import org.lodestone.admission.domain.SignedDeclaration;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.Declaration;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.ManagingPeople;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.Organisations;
import org.lodestone.organisation.PersonInOrganisation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signatory's own act: nobody else can do it for them. */
@Service
public class SigningDeclarations {

    private final CaseDesk desk;
    private final Cases cases;
    private final Alliances alliances;
    private final Organisations organisations;
    private final People people;
    private final CurrentPerson current;
    private final InvitedSignatories invited;
    private final ManagingPeople functions;

    SigningDeclarations(
            CaseDesk desk,
            Cases cases,
            Alliances alliances,
            Organisations organisations,
            People people,
            CurrentPerson current,
            InvitedSignatories invited,
            ManagingPeople functions) {
        this.desk = desk;
        this.cases = cases;
        this.alliances = alliances;
        this.organisations = organisations;
        this.people = people;
        this.current = current;
        this.invited = invited;
        this.functions = functions;
    }

    /** Declarations that wait for the reader's signature, in organisations to which the reader is affiliated now. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<SignatureRequest> waitingForMe() {
        PersonId me = current.required();
        Set<OrganisationId> mine = organisations.affiliationsOf(me).stream()
                .map(affiliation -> affiliation.organisation().id())
                .collect(Collectors.toSet());
        return cases.toBeSignedBy(me).stream()
                .filter(application -> mine.contains(application.applicant().id()))
                .map(application -> new SignatureRequest(
                        application.applicant().reference(),
                        application.applicant().name(),
                        application.reference(),
                        alliances.get(application.alliance()).name()))
                .toList();
    }

    /** The declaration of a case in a language. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public DeclarationToSign toSign(String organisation, String caseReference, Language language) {
        OpenedCase opened = desk.read(organisation, caseReference);
        MembershipApplication application = opened.application();
        Declaration declaration = declaration(application);
        String text = declaration.textIn(language);
        PersonId signatory = application.signatory();
        SignedDeclaration signed = application.signature();
        return new DeclarationToSign(
                application.applicant().reference(),
                application.applicant().name(),
                application.reference(),
                opened.alliance(),
                declaration.title(),
                declaration.version(),
                language,
                text,
                sha256(text),
                declaration.example(),
                new SignatureState(
                        signatory == null
                                ? null
                                : new Someone(signatory, people.get(signatory).name()),
                        signed == null ? null : signed.signature(),
                        invited.of(opened)),
                application.allowedActions(opened.in()).contains(CaseAction.SIGN));
    }

    /**
     * Accepts the text with this checksum in this language.
     *
     * @param function what the signatory is in the organisation, as they say at this moment; they are known as that there from
     *     now on
     * @throws Problem.StaleEdit {@code declarationChanged} when the text is another one
     * @throws Problem.RuleBroken {@code functionMissing} when it is blank, {@code functionTooLong} above
     *     {@link ManagingPeople#LONGEST_FUNCTION} characters
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public Signature sign(
            String organisation, String caseReference, Language language, String sha256, String function) {
        OpenedCase opened = desk.lock(organisation, caseReference);
        MembershipApplication application = opened.application();
        application.require(CaseAction.SIGN, opened.in());
        Declaration declaration = declaration(application);
        String shown = sha256(declaration.textIn(language));
        if (!shown.equals(sha256)) {
            throw new Problem.StaleEdit("declarationChanged", Map.of("version", declaration.version()));
        }
        if (function.isBlank()) {
            throw new Problem.RuleBroken("functionMissing");
        }
        PersonInOrganisation signatory = organisations
                .peopleOf(application.applicant().id())
                .stream()
                .filter(person -> person.person().equals(opened.in().who().person()))
                .findFirst()
                .orElseThrow(Problem.NotFound::new);
        String named = function.strip();
        if (!named.equals(signatory.function())) {
            functions.nameFunction(organisation, signatory.person(), named);
        }
        SignedDeclaration signed = new SignedDeclaration(
                signatory.person(), signatory.name(), named, opened.in().now(), declaration.version(), language, shown);
        application.signing().sign(signed, opened.in());
        cases.save(application);
        return signed.signature();
    }

    private Declaration declaration(MembershipApplication application) {
        return alliances.declaration(
                application.alliance(), application.versions().declaration());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
