package org.lodestone.minerals;

import java.util.List;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.minerals.domain.MineralTables;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who calls which mineral critical, and since when. */
@Service
@BetweenRooms
@Transactional(readOnly = true)
public class MineralLists {

    private final MineralTables tables;

    MineralLists(MineralTables tables) {
        this.tables = tables;
    }

    /** Every version of every body's list, with the groups resolved. Three statements. */
    public ListBook book() {
        return new ListBook(tables.lists(), groups());
    }

    public MineralGroups groups() {
        return new MineralGroups(tables.groups());
    }

    /** All minerals and groups, in the reference data's order. */
    public List<Mineral> minerals() {
        return tables.minerals();
    }
}
