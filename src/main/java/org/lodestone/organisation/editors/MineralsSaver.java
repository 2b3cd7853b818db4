package org.lodestone.organisation.editors;

import java.util.UUID;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.MineralInput;

/** Where the minerals' editor saves. */
public interface MineralsSaver {

    MineralActivity add(MineralInput input);

    MineralActivity change(UUID id, MineralInput input, long expectedVersion);

    void remove(UUID id, long expectedVersion);
}
