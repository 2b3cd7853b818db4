package org.lodestone.organisation;

import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lodestone.access.People;
import org.lodestone.kernel.CountryCode;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.domain.Founder;
import org.lodestone.organisation.domain.Identity;
import org.lodestone.organisation.domain.JoinRequests;
import org.lodestone.organisation.domain.MailDomains;
import org.lodestone.organisation.domain.MatchRow;
import org.lodestone.organisation.domain.Matching;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person finds their organisation, or enters it and becomes its owner. It never comes to a second record or a dead end. */
@Service
@Transactional
public class FoundingAnOrganisation {

    private static final Set<MatchReason> SURE = EnumSet.of(MatchReason.REGISTRATION, MatchReason.LEI);

    private final Matching matching;
    private final Founder founder;
    private final Organisations organisations;
    private final JoinRequests requests;
    private final People people;
    private final CurrentPerson current;
    private final Clock clock;

    FoundingAnOrganisation(
            Matching matching,
            Founder founder,
            Organisations organisations,
            JoinRequests requests,
            People people,
            CurrentPerson current,
            Clock clock) {
        this.matching = matching;
        this.founder = founder;
        this.organisations = organisations;
        this.requests = requests;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /** The domain of the person's own address, when it is not one of a provider open to anybody. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<String> ownDomain() {
        return Optional.ofNullable(
                MailDomains.own(people.get(current.required()).email().domain()));
    }

    /** Organisations that are here already and share a number, the domain or the name. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<FoundMatch> find(FoundingInput input) {
        return matches(Identity.of(fields(input)));
    }

    /**
     * Enters the organisation with the person as its owner, unless it is here already.
     *
     * @param another the person has seen who shares the name or the domain and says that it is another legal entity; with a
     *     shared domain that counts only when both have a registration number, and the two differ
     * @throws org.lodestone.kernel.Problem.RuleBroken {@code organisationName}, {@code organisationCountry}
     */
    @PreAuthorize("isAuthenticated()")
    public Founding found(FoundingInput input, boolean another) {
        Map<ProfileField, String> fields = fields(input);
        Identity identity = Identity.of(fields);
        founder.oneAtATime();
        List<FoundMatch> matches = matches(identity);
        if (!matches.isEmpty() && !(another && matches.stream().noneMatch(FoundMatch::same))) {
            return new Founding.AlreadyThere(matches);
        }
        PersonId person = current.required();
        OrganisationSummary founded =
                founder.found(fields, person, clock.instant()).summary();
        return new Founding.Entered(founded);
    }

    private List<FoundMatch> matches(Identity identity) {
        PersonId person = current.required();
        return matching.like(identity, null).stream()
                .map(row -> match(row, identity, person))
                .toList();
    }

    private FoundMatch match(MatchRow row, Identity identity, PersonId person) {
        Set<MatchReason> reasons = row.reasons(identity);
        boolean sure = reasons.stream().anyMatch(SURE::contains);
        boolean shared = reasons.contains(MatchReason.EMAIL_DOMAIN) && !row.isAnotherEntityThan(identity);
        OrganisationSummary summary = row.summary();
        return new FoundMatch(
                summary,
                reasons,
                sure || shared,
                organisations.rightOf(person, summary.id()).isPresent(),
                requests.open(row.id(), person.value()).isPresent());
    }

    private static Map<ProfileField, String> fields(FoundingInput input) {
        if (input.name().isBlank()) {
            throw new Problem.RuleBroken("organisationName");
        }
        if (CountryCode.parse(input.country()).isEmpty()) {
            throw new Problem.RuleBroken("organisationCountry");
        }
        Map<ProfileField, String> fields = new EnumMap<>(ProfileField.class);
        fields.put(ProfileField.LEGAL_NAME, input.name());
        fields.put(ProfileField.COUNTRY, input.country());
        fields.put(ProfileField.REGISTRATION_NUMBER, input.registrationNumber());
        fields.put(ProfileField.LEI, input.lei());
        fields.put(ProfileField.EMAIL_DOMAIN, input.emailDomain());
        fields.replaceAll(ProfileRules::canonical);
        return fields;
    }
}
