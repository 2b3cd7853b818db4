package org.lodestone.browser;

import com.microsoft.playwright.PlaywrightException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every page once: a picture in both themes and at both widths, nothing wider than the screen, nothing that axe finds. */
class PicturesIT extends BrowserTest {

    /** Whoever sees more of the portal walks first. */
    private static final List<String> WALKERS = List.of(
            "Example Magnet Recycling GmbH",
            "Example Region of the North",
            "Rita Reviewer",
            "Alma Administrator",
            "Aude Auditor",
            "Sam System");

    private final Routes routes = new Routes();
    private final Look look = new Look();
    private final Map<String, Somebody> people = new HashMap<>();
    private final Set<String> unplayed = new TreeSet<>();

    @Test
    void every_page_fits_its_screen_and_can_be_used_by_everybody() {
        Scenes.all().forEach(this::play);
        Tour tour = new Tour(routes, pictured(), look::at);
        WALKERS.stream()
                .takeWhile(person -> !tour.missing().isEmpty())
                .forEach(person -> tour.walk(somebody().signsInAs(person)));

        SoftAssertions.assertSoftly(all -> {
            all.assertThat(unplayed).as("scenes that could not be played").isEmpty();
            all.assertThat(tour.missing()).as("routes without a picture").isEmpty();
            all.assertThat(look.findings())
                    .as("what does not fit, or axe finds")
                    .isEmpty();
        });
    }

    /** Routes of which a scene shows the page itself, by its name: a denied page, a dialog or an empty list is not it. */
    private Set<String> pictured() {
        return routes.templates().stream()
                .filter(template -> look.whole().contains(Tour.name(template)))
                .collect(Collectors.toSet());
    }

    /** A scene that breaks off leaves the others be, but for those that follow it in one story. */
    private void play(Scene scene) {
        if (scene.follows() && unplayed.stream().anyMatch(broken -> broken.contains(scene.person()))) {
            return;
        }
        try {
            Somebody person = people.computeIfAbsent(scene.person() + scene.language(), key -> arrives(scene));
            look.at(scene.name(), person, scene.screens(), scene.way());
        } catch (PlaywrightException | AssertionError broken) {
            unplayed.add(scene.name() + " by " + scene.person() + ": " + broken.getMessage());
        }
    }

    private Somebody arrives(Scene scene) {
        Somebody guest = somebody(scene.language(), Screen.DESK);
        return scene.unknown() ? guest : guest.signsInAs(scene.person());
    }
}
