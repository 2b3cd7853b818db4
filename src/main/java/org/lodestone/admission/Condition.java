package org.lodestone.admission;

import java.time.LocalDate;

/** A condition of an approval, shown to both sides, without effect on the state. */
public record Condition(String text, LocalDate due) {}
