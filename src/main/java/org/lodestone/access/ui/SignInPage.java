package org.lodestone.access.ui;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import org.springframework.stereotype.Component;

/** Tells Vaadin where people sign in who follow a link inside the portal; Spring Security knows it for addresses typed in. */
@Component
class SignInPage {

    SignInPage(NavigationAccessControl navigation) {
        navigation.setLoginView(SignInView.class);
    }
}
