package org.lodestone.admission.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.lodestone.admission.CaseState;
import org.lodestone.alliance.Alliances;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.Organisations;
import org.lodestone.organisation.ProfileFieldChanged;
import org.lodestone.organisation.ProfileRowChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells a case's reviewer that the organisation's profile is not what was submitted any more, and keeps drafts alive that
 * are edited through the profile. It follows the profile's change, and so never waits for a case's lock inside it.
 */
@Component
class ProfileWatch {

    private final Cases cases;
    private final CaseForms forms;
    private final Organisations organisations;
    private final Alliances alliances;
    private final NewerProfile newer;
    private final Clock clock;

    ProfileWatch(
            Cases cases,
            CaseForms forms,
            Organisations organisations,
            Alliances alliances,
            NewerProfile newer,
            Clock clock) {
        this.cases = cases;
        this.forms = forms;
        this.organisations = organisations;
        this.alliances = alliances;
        this.newer = newer;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ProfileFieldChanged event) {
        follow(event.organisation());
    }

    @ApplicationModuleListener
    void on(ProfileRowChanged event) {
        follow(event.organisation());
    }

    private void follow(OrganisationId organisation) {
        cases.openOf(organisation.value()).forEach(id -> follow(id, organisation));
    }

    /** The profile is read under the case's lock: of two changes at once, the later one has the last word. */
    private void follow(UUID id, OrganisationId organisation) {
        MembershipApplication application = cases.lock(id).orElseThrow();
        Instant now = clock.instant();
        if (application.state() == CaseState.DRAFT) {
            cases.touch(id, now);
            return;
        }
        CaseForm form = forms.submitted(application, alliances.get(application.alliance()));
        newer.profileChanged(application, form, organisations.profile(organisation), now);
    }
}
