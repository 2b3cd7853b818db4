package org.lodestone.alliance;

/**
 * What is wrong with a document.
 *
 * @param line where, from 1; 0 when it is no one line
 * @param place the step, question or field it is about, as it stands in the document
 * @param detail what was found, where the words want it
 */
public record DocumentFault(int line, String place, FaultKind kind, String detail) {}
