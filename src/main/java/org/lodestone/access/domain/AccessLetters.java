package org.lodestone.access.domain;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.PersonCard;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.messaging.Letter;
import org.lodestone.messaging.PostOffice;
import org.springframework.stereotype.Component;

/** The letters of this room. */
@Component
public class AccessLetters {

    private static final long WINDOW_SECONDS = 300;

    private final PostOffice postOffice;
    private final Clock clock;

    AccessLetters(PostOffice postOffice, Clock clock) {
        this.postOffice = postOffice;
        this.clock = clock;
    }

    public void confirmAddress(Identity identity, UUID registration) {
        secret("confirmAddress", registration, identity.email(), identity.name(), identity.language());
    }

    /** To somebody who registered an address that has an account: only its owner learns so. */
    public void alreadyRegistered(PersonCard owner) {
        plain("alreadyRegistered", owner, owner.email(), "/forgotten");
    }

    public void resetPassword(PersonCard owner) {
        secret("resetPassword", owner.id().value(), owner.email(), owner.name(), owner.language());
    }

    /** To somebody who forgot the password of an account that this address never had. */
    public void noAccount(EmailAddress address, Language language) {
        post(
                "noAccount",
                window("noAccount", address),
                null,
                address,
                address.value(),
                language,
                Map.of(),
                "/register",
                false);
    }

    public void passwordChanged(PersonCard owner, int credentials) {
        String key = "passwordChanged/" + owner.id() + "/" + credentials;
        post(
                "passwordChanged",
                key,
                owner,
                owner.email(),
                owner.name(),
                owner.language(),
                Map.of(),
                "/forgotten",
                false);
    }

    /** To the address that is left behind. */
    public void leaveEmail(PersonCard owner, UUID change, EmailAddress newAddress) {
        Map<String, String> arguments = Map.of("subject", change.toString(), "address", newAddress.value());
        post(
                "changeEmailOld",
                "changeEmailOld/" + change + "/" + tick(),
                owner,
                owner.email(),
                owner.name(),
                owner.language(),
                arguments,
                null,
                true);
    }

    /** To the new address. */
    public void takeEmail(PersonCard owner, UUID change, EmailAddress newAddress) {
        Map<String, String> arguments = Map.of("subject", change.toString(), "address", newAddress.value());
        post(
                "changeEmailNew",
                "changeEmailNew/" + change + "/" + tick(),
                null,
                newAddress,
                owner.name(),
                owner.language(),
                arguments,
                null,
                true);
    }

    public void emailChanged(PersonCard owner, EmailAddress old, UUID change) {
        Map<String, String> arguments = Map.of("address", owner.email().value());
        post(
                "emailChanged",
                "emailChanged/" + change + "/old",
                null,
                old,
                owner.name(),
                owner.language(),
                arguments,
                null,
                false);
        post(
                "emailChanged",
                "emailChanged/" + change + "/new",
                owner,
                owner.email(),
                owner.name(),
                owner.language(),
                arguments,
                "/account",
                false);
    }

    public void invited(EmailAddress address, Language language, String role, String registerPath) {
        post(
                "invitedToPortal",
                window("invited" + role, address),
                null,
                address,
                address.value(),
                language,
                Map.of("role", role),
                registerPath,
                false);
    }

    public void appointed(PersonCard person, String role) {
        post(
                "appointed",
                "appointed/" + person.id() + "/" + role + "/" + tick(),
                person,
                person.email(),
                person.name(),
                person.language(),
                Map.of("role", role),
                "/",
                false);
    }

    private void plain(String template, PersonCard to, EmailAddress address, String path) {
        post(template, window(template, address), to, address, to.name(), to.language(), Map.of(), path, false);
    }

    private void secret(String template, UUID subject, EmailAddress address, String name, Language language) {
        post(
                template,
                window(template + "/" + subject, address),
                null,
                address,
                name,
                language,
                Map.of("subject", subject.toString()),
                null,
                true);
    }

    /** One letter of a kind to an address in five minutes, so that nobody can fill another’s mailbox. */
    private String window(String template, EmailAddress address) {
        return template + "/" + Digest.of(address.value()) + "/"
                + clock.instant().getEpochSecond() / WINDOW_SECONDS;
    }

    private long tick() {
        return clock.instant().toEpochMilli();
    }

    private void post(
            String template,
            String key,
            @Nullable PersonCard to,
            EmailAddress address,
            String name,
            Language language,
            Map<String, String> arguments,
            @Nullable String path,
            boolean secret) {
        postOffice.post(new Letter(
                key,
                "access." + template,
                to == null ? null : to.id(),
                address,
                name,
                language,
                arguments,
                path,
                secret));
    }
}
