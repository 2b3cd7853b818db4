package org.lodestone.organisation.ui;

import java.util.UUID;
import org.lodestone.organisation.KeepingTheProfile;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.MineralInput;
import org.lodestone.organisation.editors.MineralsSaver;

/** The minerals' editor saves into the profile. */
record OwnMinerals(KeepingTheProfile keeping, String reference) implements MineralsSaver {

    @Override
    public MineralActivity add(MineralInput input) {
        return keeping.addMineral(reference, input);
    }

    @Override
    public MineralActivity change(UUID id, MineralInput input, long expectedVersion) {
        return keeping.changeMineral(reference, id, input, expectedVersion);
    }

    @Override
    public void remove(UUID id, long expectedVersion) {
        keeping.removeMineral(reference, id, expectedVersion);
    }
}
