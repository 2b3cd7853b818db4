package org.lodestone.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestone.alliance.AllianceId;
import org.lodestone.kernel.Ids;
import org.lodestone.organisation.OrganisationId;
import tools.jackson.databind.json.JsonMapper;

class CaseApprovedTest {

    private final CaseApproved approved = new CaseApproved(
            new CaseMoment(
                    Ids.next(),
                    CaseId.next(),
                    "ERMA-2026-000001",
                    new OrganisationId(Ids.next()),
                    new AllianceId(Ids.next()),
                    null,
                    Instant.EPOCH),
            "full",
            LocalDate.EPOCH,
            1,
            List.of("meets-conditions", "with-conditions"));

    @Test
    void the_record_holds_the_reasons() {
        assertThat(approved.details()).containsEntry("reasons", "meets-conditions,with-conditions");
    }

    @Test
    void what_an_older_release_published_without_reasons_can_be_read() {
        JsonMapper json = JsonMapper.shared();
        String old =
                json.writeValueAsString(approved).replaceFirst(",\"reasons\":\\[[^]]*]|\"reasons\":\\[[^]]*],", "");

        assertThat(old).doesNotContain("with-conditions");
        assertThat(json.readValue(old, CaseApproved.class).reasons()).isEmpty();
    }
}
