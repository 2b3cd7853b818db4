package org.lodestone.shell;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.lodestone.kernel.Problem;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Of two people at once the database lets one through. What it throws at the other (a version that moved on, a lock that was
 * not to be had, a second row where there may be one) is no failure of the portal's: it is somebody who was quicker.
 */
final class LostRaces {

    /** The SQL standard's unique_violation, in H2 as in PostgreSQL. */
    private static final String UNIQUE_VIOLATION = "23505";

    private LostRaces() {}

    static Optional<Problem> problem(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (isLostRace(cause)) {
                return Optional.of(new Problem.StaleEdit("somebodyWasQuicker", Map.of()));
            }
        }
        return Optional.empty();
    }

    private static boolean isLostRace(Throwable cause) {
        return cause instanceof ConcurrencyFailureException
                || cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
    }
}
