package org.lodestone.shell;

import com.vaadin.flow.component.avatar.Avatar;

/** A person as a circle with two letters, of the first and the last name: more don't fit. */
public class PersonAvatar extends Avatar {

    public PersonAvatar(String name) {
        super(name);
        setAbbreviation(initials(name));
        setTooltipEnabled(false);
    }

    static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        String first = letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
