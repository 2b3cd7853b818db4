package org.lodestone.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lodestone.access.domain.AccountReader;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signing in with a click, in the demo alone: elsewhere nobody implements {@link DemoPeople}, and nobody can be found here. */
@Service
public class TryingTheDemo {

    private final ObjectProvider<DemoPeople> demo;
    private final AccountReader accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TryingTheDemo(
            ObjectProvider<DemoPeople> demo, AccountReader accounts, ApplicationEventPublisher events, Clock clock) {
        this.demo = demo;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    @PreAuthorize("permitAll()")
    public boolean isDemo() {
        return demo.getIfAvailable() != null;
    }

    @PreAuthorize("permitAll()")
    public List<DemoPerson> people(Language language) {
        DemoPeople people = demo.getIfAvailable();
        return people == null ? List.of() : people.people(language);
    }

    /** Empty for everybody whom the demo does not offer. */
    @PreAuthorize("permitAll()")
    @Transactional
    public Optional<SignInOutcome.Granted> signInAs(PersonId person) {
        return people(Language.EN).stream()
                .map(DemoPerson::id)
                .filter(person::equals)
                .findFirst()
                .flatMap(accounts::read)
                .filter(account -> account.card().active())
                .map(account -> {
                    events.publishEvent(new SignedIn(person, Optional.of(person)));
                    return new SignInOutcome.Granted(
                            person, new SessionStart(clock.instant(), account.credentials()), "/");
                });
    }
}
