package org.lodestone.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.Optional;
import org.lodestone.access.AccessAddresses;
import org.lodestone.access.MyAccount;
import org.lodestone.access.PersonCard;
import org.lodestone.kernel.Language;
import org.lodestone.shell.Colours;
import org.lodestone.shell.HeaderSlot;
import org.lodestone.shell.Links;
import org.lodestone.shell.PersonAvatar;
import org.lodestone.shell.Place;
import org.lodestone.shell.Reader;
import org.lodestone.shell.Words;
import org.springframework.core.annotation.Order;

/** The account at the header's end: who is signed in, language, light or dark, signing out. */
@org.springframework.stereotype.Component
@Order(100)
class AccountMenu implements HeaderSlot {

    private final MyAccount account;

    AccountMenu(MyAccount account) {
        this.account = account;
    }

    @Override
    public Optional<Component> component(Place place) {
        return Optional.of(account.signedIn() ? menu(account.card()) : anonymous(place));
    }

    private static Component anonymous(Place place) {
        Div bar = new Div(new LanguageSwitch());
        bar.add(Links.button(AccessAddresses.signIn("/" + place.path()), Words.t("access.signIn.action"), false));
        bar.addClassName("access-anonymous");
        return bar;
    }

    private Component menu(PersonCard card) {
        PostForm signOut = new PostForm("sign-out");
        signOut.addClassName("access-hidden");
        MenuBar bar = new MenuBar();
        bar.addThemeName("tertiary");
        MenuItem root = bar.addItem(new PersonAvatar(card.name()));
        root.setAriaLabel(Words.t("access.menu", "name", card.name()));
        SubMenu items = root.getSubMenu();
        items.addItem(who(card)).setEnabled(false);
        items.addSeparator();
        items.addItem(Words.t("access.account.title"), click -> UI.getCurrent().navigate(AccessAddresses.ACCOUNT));
        languages(items.addItem(Words.t("access.account.language")).getSubMenu(), card);
        colours(items.addItem(Words.t("access.menu.colours")).getSubMenu());
        items.addSeparator();
        items.addItem(Words.t("access.signOut"), click -> signOut.getElement().executeJs("this.submit()"));
        Div slot = new Div(bar, signOut);
        return slot;
    }

    private static Component who(PersonCard card) {
        Span name = new Span(card.name());
        name.addClassName("name");
        Div who = new Div(name, new Span(card.email().value()));
        who.addClassName("access-who");
        return who;
    }

    private void languages(SubMenu menu, PersonCard card) {
        for (Language language : Language.values()) {
            MenuItem item = menu.addItem(Words.t("access.language", language), click -> read(language, card));
            item.setCheckable(true);
            item.setChecked(language == Words.language());
        }
    }

    private void read(Language language, PersonCard card) {
        account.edit(card.name(), language, card.zone());
        UI ui = UI.getCurrent();
        LanguageSwitch.remember(ui, language);
        Reader.reads(ui.getSession(), language, card.zone());
        ui.getPage().reload();
    }

    private static void colours(SubMenu menu) {
        for (Colours colours : Colours.values()) {
            menu.addItem(Words.t("access.colours", colours), click -> colours.choose(UI.getCurrent()));
        }
    }
}
