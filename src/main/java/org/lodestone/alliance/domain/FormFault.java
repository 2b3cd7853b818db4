package org.lodestone.alliance.domain;

import org.lodestone.alliance.FaultKind;

/**
 * What is wrong with a form.
 *
 * @param where the id it is about, perhaps with the part of it
 * @param words in English, for whoever loads a form from a file
 * @param detail what was found
 */
record FormFault(String where, FaultKind kind, String words, String detail) {

    /** The step or question that it is about. */
    String id() {
        int space = where.indexOf(' ');
        return space < 0 ? where : where.substring(0, space);
    }

    @Override
    public String toString() {
        return where.isEmpty() ? words : where + " " + words;
    }
}
