package org.lodestone.shell;

import com.vaadin.flow.component.Component;
import java.util.List;

/** A slot: a room's cards on the first page after sign-in. Ordered by {@code @Order}; a card is one aggregate query. */
public interface HomeCard {

    /** Where on the page the cards stand: tasks first, news after. */
    enum Kind {
        /** Something waits for this person: lines in the first panel. */
        TASK,
        /** An application or a membership with its state. */
        STATE,
        /** A {@link Figure}; one stands here whatever the slot's own kind is. */
        FIGURE,
        /** What a benefit has that is new or near. */
        BENEFIT
    }

    default Kind kind() {
        return Kind.STATE;
    }

    List<Component> cards(Place place);
}
