package org.lodestone.shell;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lodestone.kernel.Language;

/** A slot: names for ids that the record holds (people, organisations, cases), for those who may read the record. */
public interface NameSource {

    /** The names that this room knows among the ids: one statement, however many. */
    Map<UUID, String> names(Collection<UUID> ids, Language language);
}
