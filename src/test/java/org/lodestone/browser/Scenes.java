package org.lodestone.browser;

import java.util.List;
import java.util.stream.Stream;

/** What the walk along the links does not show, in the order in which it is played. */
final class Scenes {

    private Scenes() {}

    static List<Scene> all() {
        return Stream.of(
                        AmongMembers.scenes(),
                        AtTheDoor.scenes(),
                        AtTheOffice.scenes(),
                        OfColleagues.scenes(),
                        OfAnAccount.scenes(),
                        NothingFound.scenes(),
                        OfNewcomers.scenes())
                .flatMap(List::stream)
                .toList();
    }
}
