package org.lodestone.alliance.domain;

import java.time.Clock;
import org.lodestone.access.AccountRegistered;
import org.lodestone.access.EmailChanged;
import org.lodestone.access.People;
import org.lodestone.access.PersonCard;
import org.lodestone.alliance.Alliances;
import org.lodestone.kernel.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When somebody confirms an address that was invited, the roles that wait for it become theirs, in the same transaction. */
@Component
class TakingUpInvitations {

    private final StaffInvitations invitations;
    private final StaffAppointments appointments;
    private final Alliances alliances;
    private final People people;
    private final StaffLetters letters;
    private final Clock clock;

    TakingUpInvitations(
            StaffInvitations invitations,
            StaffAppointments appointments,
            Alliances alliances,
            People people,
            StaffLetters letters,
            Clock clock) {
        this.invitations = invitations;
        this.appointments = appointments;
        this.alliances = alliances;
        this.people = people;
        this.letters = letters;
        this.clock = clock;
    }

    @EventListener
    void confirmed(AccountRegistered event) {
        takeUp(event.person());
    }

    @EventListener
    void confirmed(EmailChanged event) {
        takeUp(event.person());
    }

    private void takeUp(PersonId id) {
        PersonCard person = people.get(id);
        for (StaffInvitation invitation : invitations.openFor(person.email().value())) {
            invitation.takeUp(id, clock.instant()).ifPresent(appointment -> {
                invitations.save(invitation);
                appoint(appointment, person);
            });
        }
    }

    private void appoint(StaffAppointment appointment, PersonCard person) {
        boolean held = appointments
                .held(appointment.alliance().value(), person.id().value(), appointment.role())
                .isPresent();
        if (!held) {
            appointments.save(appointment);
            letters.granted(appointment, alliances.get(appointment.alliance()), person);
        }
    }
}
