package org.lodestone.admission;

import java.util.Map;
import org.lodestone.kernel.Language;

/** The signatory accepted the declaration. */
public record DeclarationSigned(CaseMoment moment, int declarationVersion, Language language, String sha256)
        implements CaseEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("declaration", String.valueOf(declarationVersion), "language", language.code(), "sha256", sha256);
    }
}
