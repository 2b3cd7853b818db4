package org.lodestone.browser;

import java.util.List;

/** Lists of which a search or a filter leaves nothing. */
final class NothingFound {

    private static final String MEMBER = "Example Magnet Recycling GmbH";

    /** Nothing is called so. */
    private static final String WORDS = "?q=zzz";

    private NothingFound() {}

    static List<Scene> scenes() {
        return List.of(
                Scene.of("funding-nothing", MEMBER, member -> AmongMembers.at(member, "/funding" + WORDS))
                        .onPhone(),
                Scene.of("minerals-nothing", MEMBER, member -> AmongMembers.at(member, "/minerals" + WORDS)),
                Scene.of("research-nothing", MEMBER, member -> AmongMembers.at(member, "/research" + WORDS))
                        .onPhone(),
                Scene.of("review-nothing", "Rita Reviewer", rita -> rita.opens("/review/erma" + WORDS)),
                Scene.of("audit-nothing", "Aude Auditor", aude -> aude.opens("/audit?until=2001-01-01"))
                        .onPhone(),
                Scene.of("system-people-nobody", "Sam System", sam -> sam.opens("/system/people?text=zzz"))
                        .onPhone());
    }
}
