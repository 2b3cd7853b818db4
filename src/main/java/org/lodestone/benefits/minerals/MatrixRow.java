package org.lodestone.benefits.minerals;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestone.minerals.Body;
import org.lodestone.minerals.Standing;

/**
 * A mineral's line.
 *
 * @param ours whether the organisation's profile names it
 * @param changed whether it, or a member of it, came onto or left a list in the last twelve months
 */
public record MatrixRow(
        String id,
        String name,
        @Nullable String symbol,
        boolean ours,
        boolean changed,
        Map<Body, Standing> standings) {}
