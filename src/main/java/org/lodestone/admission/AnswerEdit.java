package org.lodestone.admission;

/**
 * A person's edit of one answer.
 *
 * @param value in the question type's canonical text, or as it was typed when it can't be read; blank empties the answer
 * @param seenVersion the version that the person saw, 0 where there was none
 */
public record AnswerEdit(String question, String value, long seenVersion) {}
