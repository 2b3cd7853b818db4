package org.lodestone.benefits.minerals;

import java.time.LocalDate;
import java.util.List;
import org.lodestone.minerals.ListChange;

/**
 * Minerals against bodies on a day.
 *
 * @param versions the lists in force, in the bodies' order
 * @param changes all known changes of critical lists up to the day, newest first
 * @param recent those of the last twelve months
 */
public record ListMatrix(
        LocalDate day,
        List<MatrixRow> rows,
        List<ListVersion> versions,
        List<ListChange> changes,
        List<ListChange> recent) {}
