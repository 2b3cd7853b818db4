package org.lodestone.admission;

import java.util.List;
import java.util.Map;
import org.lodestone.files.StoredFile;

/**
 * What a case's answers name by ids.
 *
 * @param people names by the ids that stand in answers
 * @param files data sheets of all files in the answers, those of the submission before among them
 */
public record Mentioned(Map<String, String> people, List<StoredFile> files) {

    public String person(String id) {
        return people.getOrDefault(id, id);
    }
}
