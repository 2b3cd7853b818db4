package org.lodestone.minerals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** Every version of every body's list, with the groups resolved. */
    public ListBook book() {
        return new ListBook(tables.lists(), groups());
    }

    /** The critical list that came into force last, up to a day. */
    public Optional<NewestList> newest(LocalDate day) {
        return tables.newest(day);
    }

    public MineralGroups groups() {
        return new MineralGroups(tables.groups());
    }

    /** All minerals and groups, in the reference data's order. */
    public List<Mineral> minerals() {
        return tables.minerals();
    }
}
