package org.lodestone.minerals;

import java.util.List;
import java.util.Optional;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.minerals.domain.FigureTables;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who produces a mineral, who has reserves, and its series of prices and trade. */
@Service
@BetweenRooms
@Transactional(readOnly = true)
public class Production {

    private final FigureTables tables;

    Production(FigureTables tables) {
        this.tables = tables;
    }

    /** Production and reserves by country; empty for a mineral without figures. */
    public Optional<WorldProduction> world(String mineral) {
        return tables.world(mineral);
    }

    /** Prices first, then the other series; two statements. */
    public List<Series> series(String mineral) {
        return tables.series(mineral);
    }
}
