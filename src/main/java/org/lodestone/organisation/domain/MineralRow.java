package org.lodestone.organisation.domain;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.MineralRole;

/** A mineral activity as it is read; the stored version counts from 0, the shown one from 1. */
public record MineralRow(
        UUID id,
        String mineral,
        String roles,
        @Nullable BigDecimal amount,
        @Nullable String unit,
        @Nullable Integer year,
        Long version) {

    public MineralActivity activity() {
        return new MineralActivity(
                id,
                mineral,
                Names.read(MineralRole.class, roles),
                amount == null ? null : plain(amount),
                unit,
                year,
                version + 1);
    }

    /** 842.0000 as the database gives it is 842. */
    private static BigDecimal plain(BigDecimal stored) {
        BigDecimal trimmed = stored.stripTrailingZeros();
        return trimmed.scale() < 0 ? trimmed.setScale(0) : trimmed;
    }
}
