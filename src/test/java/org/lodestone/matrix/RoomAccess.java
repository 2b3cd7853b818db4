package org.lodestone.matrix;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lodestone.matrix.Line.Ask;

/**
 * A room's lines of the access matrix, in {@code <Room>Access} of this package; found by itself, no registration.
 *
 * <pre>{@code
 * class OrganisationAccess implements RoomAccess {
 *     public List<Line> lines() {
 *         return List.of(
 *             route("ProfileView", world -> "o/" + world.organisation().reference() + "/profile").allow(MEMBERS),
 *             call(EditingTheProfile.class, "save", (service, world) -> service.save(world.organisation().reference(), ...))
 *                 .allow(WRITERS).but(DENIED, VIEWER));
 *     }
 * }
 * }</pre>
 *
 * Calls of services are rolled back after each cell. What a line needs beyond the world's standing people and records it
 * makes with {@link World#once} (kept for all cells) or {@link World#make} (anew for each cell).
 */
public interface RoomAccess {

    /** The path that leads to a page. */
    @FunctionalInterface
    interface PathTo {
        String in(World world) throws Exception;
    }

    /** One call of a service. */
    @FunctionalInterface
    interface Call<S> {
        void on(S service, World world) throws Exception;
    }

    List<Line> lines();

    /**
     * @param view simple name of the class with {@code @Route}
     * @param path without a leading slash
     * @param orElse other views that count as this one, because it forwards to them
     */
    static Line route(String view, PathTo path, String... orElse) {
        Set<String> views = new HashSet<>(Set.of(orElse));
        views.add(view);
        Ask ask = (world, caller) -> Visit.to(views, path.in(world));
        return new Line(view, false, ask);
    }

    /** @param method name of the service's public method; with its parameters, {@code save(String,UUID)}, where overloaded */
    static <S> Line call(Class<S> service, String method, Call<S> call) {
        Ask ask = (world, caller) -> ServiceCall.outcome(() -> call.on(world.bean(service), world), caller);
        return new Line(service.getSimpleName() + "." + method, true, ask);
    }

    /** A file over HTTP: a GET through the whole security chain. Named {@code Controller.method}. */
    static Line download(String name, PathTo path) {
        Ask ask = (world, caller) -> HttpGet.of("/" + path.in(world), world, caller);
        return new Line(name, false, ask);
    }

    /** A file that a view hands out itself (Vaadin's DownloadHandler). Named by the class that makes the handler. */
    static Line handler(String name, Ask ask) {
        return new Line(name, false, ask);
    }
}
