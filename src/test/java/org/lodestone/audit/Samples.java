package org.lodestone.audit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lodestone.kernel.Recorded;
import org.lodestone.testing.House;

/** Facts of every kind that the portal may record, each as often as its constants have values. */
public final class Samples {

    private static final UUID ID = new UUID(1, 1);

    private Samples() {}

    public static List<Class<?>> kinds() {
        return House.classes().stream()
                .filter(type -> type.isAssignableTo(Recorded.class))
                .filter(type -> !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    public static Stream<Recorded> facts() {
        return kinds().stream()
                .flatMap(kind -> IntStream.range(0, values(kind)).mapToObj(n -> (Recorded) made(kind, n)));
    }

    /** As many as the longest enum among the components has constants. */
    private static int values(Class<?> kind) {
        return Arrays.stream(kind.getRecordComponents())
                .mapToInt(component -> {
                    Object[] constants = element(component.getGenericType()).getEnumConstants();
                    return constants == null ? 1 : constants.length;
                })
                .max()
                .orElse(1);
    }

    private static Class<?> element(Type type) {
        return (Class<?>) (type instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : type);
    }

    private static Object made(Class<?> type, int n) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> sample(component.getType(), component.getGenericType(), n))
                    .toArray());
        } catch (ReflectiveOperationException cannot) {
            throw new IllegalStateException("No sample of " + type, cannot);
        }
    }

    private static Object sample(Class<?> type, Type generic, int n) {
        if (type.isEnum()) {
            return type.getEnumConstants()[n % type.getEnumConstants().length];
        }
        if (type == Set.class || type == List.class) {
            Object one = sample(element(generic), element(generic), n);
            return type == Set.class ? Set.of(one) : List.of(one);
        }
        return Map.<Class<?>, Object>of(
                        String.class,
                        "sample",
                        UUID.class,
                        ID,
                        Instant.class,
                        Instant.EPOCH,
                        LocalDate.class,
                        LocalDate.EPOCH,
                        int.class,
                        n,
                        long.class,
                        (long) n,
                        boolean.class,
                        true,
                        Optional.class,
                        Optional.empty(),
                        Map.class,
                        Map.of())
                .getOrDefault(type, type.isRecord() ? made(type, n) : "");
    }
}
