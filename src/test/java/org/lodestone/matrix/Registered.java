package org.lodestone.matrix;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.AbstractStreamResource;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import jakarta.servlet.Servlet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.testing.House;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/** Everything in the portal that somebody can ask for, by name, with the room that it belongs to. */
final class Registered {

    private static final String HOUSE = "org.lodestone.";

    private final Map<String, String> roomByName = new TreeMap<>();

    Registered() {
        House.classes().forEach(this::look);
    }

    /** Name to room. */
    Map<String, String> all() {
        return roomByName;
    }

    private void look(JavaClass type) {
        if (type.isAnnotatedWith(Route.class)) {
            add(type.getSimpleName(), type);
        }
        if (type.isAnnotatedWith(Service.class) && !type.isAnnotatedWith(BetweenRooms.class)) {
            type.getMethods().stream()
                    .filter(Registered::isForPeople)
                    .forEach(method -> add(type.getSimpleName() + "." + name(type, method), type));
        }
        if (type.isMetaAnnotatedWith(Controller.class) || type.isAnnotatedWith(Controller.class)) {
            type.getMethods().stream()
                    .filter(method -> method.isMetaAnnotatedWith(RequestMapping.class)
                            || method.isAnnotatedWith(RequestMapping.class))
                    .forEach(method -> add(type.getSimpleName() + "." + method.getName(), type));
        }
        if (handsOutFiles(type)) {
            add(outermost(type).getSimpleName() + " download", type);
        }
    }

    private static boolean isForPeople(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.isAnnotatedWith(BetweenRooms.class);
    }

    /** Makes a handler of downloads, is one, or gives one (or a file in the old way) to a component. */
    private static boolean handsOutFiles(JavaClass type) {
        boolean makes = type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isAssignableTo(DownloadHandler.class)
                        && !call.getName().equals("handleDownloadRequest"));
        boolean gives = type.getCodeUnitCallsFromSelf().stream()
                .flatMap(call -> call.getTarget().getRawParameterTypes().stream())
                .anyMatch(parameter -> parameter.isAssignableTo(DownloadHandler.class)
                        || parameter.isEquivalentTo(ElementRequestHandler.class)
                        || parameter.isAssignableTo(AbstractStreamResource.class));
        return makes || gives || answersRequests(type);
    }

    /** What answers requests beside Vaadin's router and Spring's controllers. */
    private static boolean answersRequests(JavaClass type) {
        return type.isAssignableTo(DownloadHandler.class)
                || type.isAssignableTo(AbstractStreamResource.class)
                || type.isAssignableTo(RequestHandler.class)
                || type.isAssignableTo(HttpRequestHandler.class)
                || type.isAssignableTo(Servlet.class);
    }

    private static String name(JavaClass type, JavaMethod method) {
        boolean overloaded = type.getMethods().stream()
                        .filter(Registered::isForPeople)
                        .filter(other -> other.getName().equals(method.getName()))
                        .count()
                > 1;
        return overloaded
                ? method.getName()
                        + method.getRawParameterTypes().stream()
                                .map(JavaClass::getSimpleName)
                                .collect(Collectors.joining(",", "(", ")"))
                : method.getName();
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Registered::outermost).orElse(type);
    }

    private void add(String name, JavaClass type) {
        String rest = type.getPackageName().length() < HOUSE.length()
                ? "shell"
                : type.getPackageName().substring(HOUSE.length());
        String before = roomByName.put(name, rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest);
        if (before != null && !name.endsWith(" download")) {
            throw new IllegalStateException("Two things are called " + name + "; name one of them otherwise");
        }
    }
}
