package org.lodestone.minerals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mineral or a group of minerals.
 *
 * @param id stable, {@code tungsten} for instance
 * @param name in English, as the reference data has it
 * @param symbol of the element or compound
 * @param hsCodes Harmonized System 2022; empty where unsure
 */
public record Mineral(String id, String name, @Nullable String symbol, MineralFamily family, List<String> hsCodes) {}
