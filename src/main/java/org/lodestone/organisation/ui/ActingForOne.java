package org.lodestone.organisation.ui;

import java.util.List;
import java.util.Optional;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.organisation.AffiliationSummary;
import org.lodestone.organisation.MyOrganisations;
import org.lodestone.organisation.OrganisationSummary;
import org.lodestone.shell.OrganisationAtHand;
import org.springframework.stereotype.Component;

/** The organisation whose page was open last, or the only one. */
@Component
class ActingForOne implements OrganisationAtHand {

    private final MyOrganisations organisations;
    private final CurrentPerson current;

    ActingForOne(MyOrganisations organisations, CurrentPerson current) {
        this.organisations = organisations;
        this.current = current;
    }

    @Override
    public Optional<String> reference(Optional<String> last) {
        if (current.id().isEmpty()) {
            return Optional.empty();
        }
        List<String> mine = organisations.mine().stream()
                .map(AffiliationSummary::organisation)
                .map(OrganisationSummary::reference)
                .toList();
        return last.filter(mine::contains).or(() -> mine.size() == 1 ? Optional.of(mine.getFirst()) : Optional.empty());
    }
}
