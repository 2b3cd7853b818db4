package org.lodestone.admission;

/** What a reviewer wants to know, pinned to a question of the form. */
public record AskedQuestion(String question, String text) {}
