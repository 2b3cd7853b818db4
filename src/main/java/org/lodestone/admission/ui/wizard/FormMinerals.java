package org.lodestone.admission.ui.wizard;

import java.util.UUID;
import org.lodestone.organisation.KeepingTheProfile;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.MineralInput;
import org.lodestone.organisation.editors.MineralsSaver;

/** Minerals edited inside a form are the profile's. */
record FormMinerals(KeepingTheProfile keeping, String organisation) implements MineralsSaver {

    @Override
    public MineralActivity add(MineralInput input) {
        return keeping.addMineral(organisation, input);
    }

    @Override
    public MineralActivity change(UUID id, MineralInput input, long expectedVersion) {
        return keeping.changeMineral(organisation, id, input, expectedVersion);
    }

    @Override
    public void remove(UUID id, long expectedVersion) {
        keeping.removeMineral(organisation, id, expectedVersion);
    }
}
