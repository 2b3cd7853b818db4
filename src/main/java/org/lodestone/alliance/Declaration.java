package org.lodestone.alliance;

import org.lodestone.kernel.Language;
import org.lodestone.kernel.LocalizedText;

/**
 * One version of the text that a signatory accepts.
 *
 * @param example true when the text is our own example, to be replaced by the alliance's
 */
public record Declaration(AllianceId alliance, int version, LocalizedText title, LocalizedText text, boolean example) {

    public String textIn(Language language) {
        return text.in(language);
    }
}
