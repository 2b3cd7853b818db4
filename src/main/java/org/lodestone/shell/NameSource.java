package org.lodestone.shell;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestone.kernel.Language;

/**
 * A slot: names for ids that the record holds (people, organisations, cases), and ids for names, for those who may read the
 * record.
 */
public interface NameSource {

    /**
     * What goes by a name.
     *
     * @param label the name, and what tells it from another of the same name
     * @param exact whether it is called just so; otherwise the words are a part of its name
     */
    record Match(UUID id, String label, boolean exact) {}

    /** The names that this room knows among the ids: one statement, however many. */
    Map<UUID, String> names(Collection<UUID> ids, Language language);

    /**
     * What this room knows by these words, exact names first: one statement.
     *
     * @param words in small letters, without blanks around them
     * @param most how many are wanted
     */
    List<Match> called(String words, int most, Language language);
}
