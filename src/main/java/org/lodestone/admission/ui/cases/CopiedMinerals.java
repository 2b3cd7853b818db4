package org.lodestone.admission.ui.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.MineralInput;
import org.lodestone.organisation.editors.MineralsSaver;

/** The profile's minerals, saved into the case's copy; knows what the person saw of each. */
final class CopiedMinerals implements MineralsSaver {

    private final OwnCase own;
    private final String question;
    private final Map<UUID, MineralInput> seen = new HashMap<>();

    CopiedMinerals(OwnCase own, String question, List<MineralActivity> shown) {
        this.own = own;
        this.question = question;
        shown.forEach(this::saw);
    }

    @Override
    public MineralActivity add(MineralInput input) {
        return save(input, null);
    }

    @Override
    public MineralActivity change(UUID id, MineralInput input, long expectedVersion) {
        return save(input, seen.get(id));
    }

    @Override
    public void remove(UUID id, long expectedVersion) {
        try {
            own.services().sectionAnswers().removeMineral(own.organisation(), own.reference(), question, seen.get(id));
            seen.remove(id);
        } catch (Problem.StaleEdit stale) {
            throw saw(stale);
        }
    }

    private MineralActivity save(MineralInput input, @Nullable MineralInput before) {
        try {
            return saw(own.services()
                    .sectionAnswers()
                    .answerMineral(own.organisation(), own.reference(), question, input, before));
        } catch (Problem.StaleEdit stale) {
            throw saw(stale);
        }
    }

    /** The editor shows what somebody else wrote, before anything is replaced. */
    private Problem.StaleEdit saw(Problem.StaleEdit stale) {
        if (stale.arguments().get("row") instanceof MineralActivity theirs) {
            saw(theirs);
        }
        return stale;
    }

    private MineralActivity saw(MineralActivity row) {
        seen.put(row.id(), new MineralInput(row.mineral(), row.roles(), row.amount(), row.unit(), row.year()));
        return row;
    }
}
