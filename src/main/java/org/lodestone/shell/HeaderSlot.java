package org.lodestone.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A slot: something in the header (the organisation switcher, the account's menu). Ordered by {@code @Order}. */
public interface HeaderSlot {

    Optional<Component> component(Place place);
}
