package org.lodestone.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.kernel.Language;
import org.lodestone.messaging.LetterReaders;
import org.lodestone.shell.PortalTexts;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@Tag("database")
class ReadersTest {

    /** The own account, the own role, the own place in an organisation, and what invites to one. */
    private static final Set<String> ABOUT_THEIR_READER = Set.of(
            "staffRoleGranted",
            "staffRoleEnded",
            "staffInvitation",
            "joinPassedOn",
            "joinPassedOnToPortal",
            "joinAccepted",
            "joinRefused",
            "rightChanged",
            "affiliationEnded",
            "organisationInvitation",
            "signatoryInvitation");

    @Autowired
    List<LetterReaders> rooms;

    @Autowired
    PortalTexts texts;

    @Test
    void every_letter_is_about_its_reader_or_one_room_judges_whether_they_may_still_know() {
        Set<String> wrong = new TreeSet<>();
        for (String template : templates()) {
            boolean aboutReader = template.startsWith("access.") || ABOUT_THEIR_READER.contains(template);
            long judges = rooms.stream()
                    .filter(room -> room.templates().contains(template))
                    .count();
            if (judges != (aboutReader ? 0 : 1)) {
                wrong.add(template + ": judged by " + judges);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Set<String> templates() {
        Set<String> templates = new TreeSet<>();
        texts.patterns(Language.EN).keySet().stream()
                .filter(key -> key.startsWith("letter.") && key.endsWith(".subject"))
                .forEach(key -> templates.add(key.substring("letter.".length(), key.lastIndexOf('.'))));
        assertThat(templates).hasSizeGreaterThan(30);
        return templates;
    }
}
