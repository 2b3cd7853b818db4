package org.lodestone.browser;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every registered route, by its template, and which of them an address belongs to. */
final class Routes {

    private final Map<String, Pattern> templates = new TreeMap<>();

    Routes() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        scanner.findCandidateComponents("org.lodestone").forEach(found -> add(found.getBeanClassName()));
    }

    private void add(String name) {
        try {
            Class<?> view = Class.forName(name);
            String template = view.getAnnotation(Route.class).value();
            templates.put(template, pattern(template));
            Arrays.stream(view.getAnnotationsByType(RouteAlias.class))
                    .forEach(alias -> templates.put(alias.value(), pattern(alias.value())));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(
                Arrays.stream(template.split("/")).map(Routes::part).collect(Collectors.joining("/")));
    }

    /** {@code :benefit(supply|technology)} is one of these, {@code :case} is anything. */
    private static String part(String part) {
        if (!part.startsWith(":")) {
            return Pattern.quote(part);
        }
        return part.contains("(") ? part.substring(part.indexOf('(')) : "[^/]+";
    }

    java.util.Set<String> templates() {
        return templates.keySet();
    }

    /** The template of a path; one without parameters before one with them. */
    Optional<String> of(String path) {
        return templates.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(path).matches())
                .map(Map.Entry::getKey)
                .min((one, other) -> Long.compare(parameters(one), parameters(other)));
    }

    private static long parameters(String template) {
        return template.chars().filter(sign -> sign == ':').count();
    }
}
