package org.lodestone.admission.ui.wizard;

import java.util.UUID;
import org.lodestone.admission.FillingInTheProfile;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.MineralInput;
import org.lodestone.organisation.editors.MineralsSaver;

/** Minerals edited inside a form are the profile's, and are saved through the case. */
record FormMinerals(FillingInTheProfile filling, Draft draft, SectionEditor section) implements MineralsSaver {

    @Override
    public MineralActivity add(MineralInput input) {
        return section.told(() -> filling.addMineral(draft.organisation(), draft.reference(), input));
    }

    @Override
    public MineralActivity change(UUID id, MineralInput input, long expectedVersion) {
        return section.told(
                () -> filling.changeMineral(draft.organisation(), draft.reference(), id, input, expectedVersion));
    }

    @Override
    public void remove(UUID id, long expectedVersion) {
        section.told(() -> {
            filling.removeMineral(draft.organisation(), draft.reference(), id, expectedVersion);
            return id;
        });
    }
}
