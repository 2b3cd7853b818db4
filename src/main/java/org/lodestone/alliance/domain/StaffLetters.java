package org.lodestone.alliance.domain;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.AccessAddresses;
import org.lodestone.access.PersonCard;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.StaffRole;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.messaging.Letter;
import org.lodestone.messaging.PostOffice;
import org.lodestone.shell.PortalTexts;
import org.springframework.stereotype.Component;

/** Letters about staff roles, posted with the act itself. */
@Component
public class StaffLetters {

    private final PostOffice post;
    private final PortalTexts texts;

    StaffLetters(PostOffice post, PortalTexts texts) {
        this.post = post;
        this.texts = texts;
    }

    public void granted(StaffAppointment appointment, AllianceSummary alliance, PersonCard person) {
        write("staffRoleGranted", appointment.id() + "/granted", appointment.role(), alliance, person);
    }

    public void ended(StaffAppointment appointment, AllianceSummary alliance, PersonCard person) {
        write("staffRoleEnded", appointment.id() + "/ended", appointment.role(), alliance, person);
    }

    /** In the language of whoever invites: nothing else is known of somebody without an account. */
    public void invited(StaffInvitation invitation, AllianceSummary alliance, Language language) {
        EmailAddress address = invitation.email();
        post.post(letter(
                "staffInvitation",
                invitation.id() + "/invited",
                null,
                address,
                address.value(),
                language,
                invitation(invitation.role(), alliance, language),
                "/" + AccessAddresses.register(address, "/")));
    }

    private void write(String template, String key, StaffRole role, AllianceSummary alliance, PersonCard person) {
        Language language = person.language();
        post.post(letter(
                template,
                key,
                person.id(),
                person.email(),
                person.name(),
                language,
                words(role, alliance, language),
                "/"));
    }

    private static Letter letter(
            String template,
            String key,
            @Nullable PersonId person,
            EmailAddress address,
            String name,
            Language language,
            Map<String, String> words,
            String path) {
        return new Letter(key, template, person, address, name, language, words, path, false);
    }

    private Map<String, String> invitation(StaffRole role, AllianceSummary alliance, Language language) {
        Map<String, String> words = new HashMap<>(words(role, alliance, language));
        words.put("days", String.valueOf(StaffInvitation.VALID.toDays()));
        return words;
    }

    private Map<String, String> words(StaffRole role, AllianceSummary alliance, Language language) {
        return Map.of(
                "alliance", alliance.name().in(language),
                "contact", alliance.contact().value(),
                "role", texts.text("staffRole." + role.name(), language, Map.of()));
    }
}
