package org.lodestone.admission.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.lodestone.organisation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the profile says something else than what was submitted, and since when. It is nobody's act on the case, so it
 * moves no version; whoever calls has locked the case's row.
 */
@Component
public class NewerProfile {

    private final JdbcClient database;

    NewerProfile(JdbcClient database) {
        this.database = database;
    }

    /** After a change of the profile. */
    void profileChanged(MembershipApplication application, CaseForm form, Profile profile, Instant at) {
        mark(application, ProfileDifferences.of(form, profile).isEmpty() ? null : at);
    }

    /** After answers were handed in once more: what was taken over from the profile is newer no more. */
    void resubmitted(MembershipApplication application, CaseForm form, Profile profile) {
        if (ProfileDifferences.of(form, profile).isEmpty()) {
            mark(application, null);
        }
    }

    private void mark(MembershipApplication application, @Nullable Instant at) {
        database.sql("update membership_application set profile_changed_at = cast(:at as timestamp with time zone)"
                        + " where id = :id")
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("id", application.id().value())
                .update();
    }
}
