package org.lodestone.organisation.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of constants as they are kept: names in their order, separated by commas. */
public final class Names {

    private Names() {}

    public static <E extends Enum<E>> String write(Collection<E> constants) {
        return constants.stream().sorted().distinct().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Names that are no constants (any more) are left out. */
    public static <E extends Enum<E>> Set<E> read(Class<E> type, String names) {
        Set<E> result = EnumSet.noneOf(type);
        Set<String> wanted = Set.of(names.split(","));
        for (E constant : type.getEnumConstants()) {
            if (wanted.contains(constant.name())) {
                result.add(constant);
            }
        }
        return result;
    }
}
