package org.lodestone.benefits.funding.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.lodestone.benefits.funding.CallDeadline;
import org.lodestone.benefits.funding.CallOpening;
import org.lodestone.benefits.funding.CallRow;
import org.lodestone.benefits.funding.CallSheet;
import org.lodestone.benefits.funding.CallStatus;
import org.lodestone.kernel.Money;

/** A row of the table as records. */
final class CallReader {

    private CallReader() {}

    static CallRow row(ResultSet row, Instant now) throws SQLException {
        return new CallRow(
                row.getString("identifier"),
                row.getString("title"),
                row.getString("programme"),
                row.getString("action_type"),
                CallStatus.at(now, instant(row, "opens_at"), instant(row, "closes_at")),
                opening(row),
                deadline(row),
                money(row, "budget_total"));
    }

    static CallSheet sheet(ResultSet row, Instant now) throws SQLException {
        int projects = row.getInt("projects_expected");
        Integer expected = row.wasNull() ? null : projects;
        return new CallSheet(
                row(row, now),
                row.getString("other_identifier"),
                row.getString("destination"),
                row.getString("deadline_model"),
                money(row, "min_contribution"),
                money(row, "max_contribution"),
                expected,
                row.getString("funding_rate"),
                row.getString("trl"),
                row.getString("eligibility"),
                row.getString("scope"),
                row.getString("expected_outcome"),
                row.getString("link"),
                row.getString("status_at_source"),
                row.getString("source"),
                row.getString("confidence"));
    }

    private static @Nullable CallOpening opening(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("opens_on", LocalDate.class);
        return day == null ? null : new CallOpening(day, "MONTH".equals(row.getString("opens_precision")));
    }

    private static @Nullable CallDeadline deadline(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("deadline_on", LocalDate.class);
        return day == null
                ? null
                : new CallDeadline(
                        day, row.getObject("deadline_time", LocalTime.class), ZoneId.of(row.getString("zone")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        BigDecimal amount = row.getBigDecimal(column);
        return amount == null ? null : new Money(amount, Currency.getInstance(row.getString("currency")));
    }
}
