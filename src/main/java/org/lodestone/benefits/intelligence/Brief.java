package org.lodestone.benefits.intelligence;

import java.util.List;
import java.util.UUID;
import org.lodestone.kernel.Language;
import org.lodestone.minerals.ListDate;

/**
 * One dated fact.
 *
 * @param jurisdiction a country's two letters, {@code EU}, or {@code CMI} for the institute itself
 * @param body may be empty where the title says it all
 * @param language in which it is written
 * @param minerals ids of minerals and groups
 * @param isNew published since the reader's last visit
 */
public record Brief(
        UUID id,
        ListDate date,
        String jurisdiction,
        BriefKind kind,
        String title,
        String body,
        Language language,
        List<String> minerals,
        String source,
        boolean isNew) {}
