package org.lodestone.alliance.domain;

import org.lodestone.kernel.LocalizedText;

/** A declaration as its document has it. */
record DeclarationDocument(LocalizedText title, LocalizedText text, boolean example) {}
