package org.lodestone.matrix;

import java.util.List;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Finds every room's lines in this package. */
final class Rooms {

    private Rooms() {}

    static List<RoomAccess> all() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(RoomAccess.class));
        return scanner.findCandidateComponents(Rooms.class.getPackageName()).stream()
                .map(found -> make(found.getBeanClassName()))
                .toList();
    }

    private static RoomAccess make(String name) {
        try {
            var constructor = Class.forName(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (RoomAccess) constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(name + " needs a constructor without arguments", impossible);
        }
    }
}
