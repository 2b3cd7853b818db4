package org.lodestone.shell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why files were refused, a line each. Of several dropped at once, one that is taken does not hide why another was not. */
public final class Refusals {

    private final List<String> lines = new ArrayList<>();
    private boolean ended;

    /** A file arrives or is refused: what was said about those before is over once their batch has ended. */
    public void begin() {
        if (ended) {
            ended = false;
            lines.clear();
        }
    }

    public void add(String file, String why) {
        begin();
        lines.add(file + ": " + why);
    }

    /** All files that were dropped together have been dealt with. */
    public void end() {
        ended = true;
    }

    /** @return null where no file was refused */
    public @Nullable String text() {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }
}
