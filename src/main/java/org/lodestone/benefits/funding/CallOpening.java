package org.lodestone.benefits.funding;

import java.time.LocalDate;

/** When a call opens. @param monthOnly whether only the month is known */
public record CallOpening(LocalDate day, boolean monthOnly) {}
