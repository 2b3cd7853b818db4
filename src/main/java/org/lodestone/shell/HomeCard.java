package org.lodestone.shell;

import com.vaadin.flow.component.Component;
import java.util.List;

/** A slot: a room's cards on the first page after sign-in. Ordered by {@code @Order}; a card is one aggregate query. */
public interface HomeCard {

    List<Component> cards(Place place);
}
