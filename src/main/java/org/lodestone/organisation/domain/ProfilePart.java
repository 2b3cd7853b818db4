package org.lodestone.organisation.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.CertificateSummary;
import org.lodestone.organisation.FieldValue;
import org.lodestone.organisation.OrganisationSummary;
import org.lodestone.organisation.ProfileField;

/** One row of a profile, whichever of its tables it came from. */
record ProfilePart(
        Kind kind,
        UUID id,
        String[] words,
        @Nullable BigDecimal amount,
        @Nullable Integer year,
        @Nullable LocalDate day,
        @Nullable UUID file,
        Instant at,
        long version) {

    enum Kind {
        ORGANISATION,
        FIELD,
        MINERAL,
        CERTIFICATE,
        PERSON
    }

    private static final int WORDS = 5;

    static ProfilePart of(ResultSet row) throws SQLException {
        String[] words = new String[WORDS];
        for (int i = 0; i < WORDS; i++) {
            words[i] = row.getString("word" + (i + 1));
        }
        return new ProfilePart(
                Kind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                words,
                row.getBigDecimal("amount"),
                row.getObject("in_year", Integer.class),
                row.getObject("on_day", LocalDate.class),
                row.getObject("file_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    OrganisationSummary organisation() {
        return new SummaryRow(id, words[0], words[1], words[2]).summary();
    }

    FieldValue field() {
        return new FieldRow(ProfileField.valueOf(words[0]), words[1], version, id, at).value();
    }

    MineralRow mineral() {
        return new MineralRow(id, words[0], words[1], amount, words[2], year, version);
    }

    CertificateSummary certificate() {
        return new CertificateSummary(id, words[0], words[1], words[2], words[3], day, file, words[4], version + 1);
    }

    PersonRow person() {
        return new PersonRow(id, words[0], AccessRight.valueOf(words[1]), words[2]);
    }
}
