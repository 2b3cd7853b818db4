package org.lodestone.benefits.minerals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lodestone.minerals.Body;
import org.lodestone.minerals.ListBook;
import org.lodestone.minerals.Mineral;
import org.lodestone.minerals.Series;
import org.lodestone.minerals.Standing;
import org.lodestone.minerals.WorldProduction;
import org.lodestone.organisation.OrganisationSummary;

/** What is known about a mineral on a day, with what it takes to tell the history of the lists. */
public record MineralSheet(
        OrganisationSummary organisation,
        LocalDate day,
        Mineral mineral,
        String name,
        boolean ours,
        Map<Body, Standing> standings,
        ListBook book,
        Optional<WorldProduction> world,
        List<Series> series) {}
